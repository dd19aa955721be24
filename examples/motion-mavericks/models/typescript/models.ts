// Written by 'tenet models' from the database schema.
// Do not edit: change the schema, then run 'tenet models' again.

/** Services that send events to the portal: Mux (video) and Resend (email). */
export type WebhookSource =
  | 'mux'
  | 'resend';

/** Uploaded deliverables of a project, each with the next version number of that project. */
export interface Asset {
  /** Id of the asset. */
  id: string;
  /** Tenant of the project, repeated here so that the tenant policy needs no join (C-05). */
  tenantId: string;
  /** Project that the deliverable was made for. */
  projectId: string;
  /** Phase that the deliverable belongs to, of the same project; optional. */
  milestoneId?: string;
  /** Member of the tenant who uploaded the file. */
  uploaderId?: string;
  /** Name of the deliverable, as shown to reviewers. */
  title: string;
  /** Id of the video at Mux; never used as a key inside the portal. */
  muxAssetId?: string;
  /** Number of the deliverable in its project: 1, 2, 3, … without gaps. A trigger assigns it, since a unique key alone accepts gaps (C-81). */
  version: number;
  /** uploading, processing, ready, failed, archived or deleted. Only ready assets can be shared; deleted ones are removed for good after 90 days. */
  status: string;
  /** Length of the video in seconds; NULL until Mux has reported it. */
  duration?: string;
  /** SHA-256 of the stored file, in hexadecimal; required once the asset is ready. */
  storageChecksum?: string;
  /** When the upload began. */
  createdAt: Date;
  /** Time of the latest write, kept by a trigger; the 90 days of a deleted asset count from here. */
  updatedAt: Date;
  /** User in whose request the upload began. */
  createdBy?: string;
  /** User who made the latest change; NULL when a Mux event made it. */
  updatedBy?: string;
  /** Lock counter. The usual name, version, is taken by the number of the deliverable (C-57). */
  rowVersion: number;
}

/** What a new row of public.assets is made of. What is left out takes the column's default. */
export interface NewAsset {
  /** Id of the asset. */
  id?: string;
  /** Tenant of the project, repeated here so that the tenant policy needs no join (C-05). */
  tenantId: string;
  /** Project that the deliverable was made for. */
  projectId: string;
  /** Phase that the deliverable belongs to, of the same project; optional. */
  milestoneId?: string;
  /** Member of the tenant who uploaded the file. */
  uploaderId?: string;
  /** Name of the deliverable, as shown to reviewers. */
  title: string;
  /** Id of the video at Mux; never used as a key inside the portal. */
  muxAssetId?: string;
  /** Number of the deliverable in its project: 1, 2, 3, … without gaps. A trigger assigns it, since a unique key alone accepts gaps (C-81). */
  version: number;
  /** uploading, processing, ready, failed, archived or deleted. Only ready assets can be shared; deleted ones are removed for good after 90 days. */
  status?: string;
  /** Length of the video in seconds; NULL until Mux has reported it. */
  duration?: string;
  /** SHA-256 of the stored file, in hexadecimal; required once the asset is ready. */
  storageChecksum?: string;
  /** When the upload began. */
  createdAt?: Date;
  /** Time of the latest write, kept by a trigger; the 90 days of a deleted asset count from here. */
  updatedAt?: Date;
  /** User in whose request the upload began. */
  createdBy?: string;
  /** User who made the latest change; NULL when a Mux event made it. */
  updatedBy?: string;
  /** Lock counter. The usual name, version, is taken by the number of the deliverable (C-57). */
  rowVersion?: number;
}

/** Ledger of audit months that were exported, and of those that were dropped afterwards. Kept for good; it names no person. */
export interface AuditLogExport {
  /** Id of the export. */
  id: string;
  /** Partition that was exported, such as audit_logs_y2026m10. */
  partitionName: string;
  /** Start of the month, inclusive, in UTC. */
  fromTs: Date;
  /** End of the month, exclusive, in UTC. */
  toTs: Date;
  /** Number of entries in the file; compared with the partition before it is dropped. */
  rowCount: string;
  /** Where the file lies, in storage within Australia. */
  location: string;
  /** SHA-256 of the file, in hexadecimal. */
  checksum: string;
  /** When the file was written and verified. */
  exportedAt: Date;
  /** When the partition was dropped; NULL while the month is still online. */
  droppedAt?: Date;
}

/** What a new row of public.audit_log_exports is made of. What is left out takes the column's default. */
export interface NewAuditLogExport {
  /** Id of the export. */
  id?: string;
  /** Partition that was exported, such as audit_logs_y2026m10. */
  partitionName: string;
  /** Start of the month, inclusive, in UTC. */
  fromTs: Date;
  /** End of the month, exclusive, in UTC. */
  toTs: Date;
  /** Number of entries in the file; compared with the partition before it is dropped. */
  rowCount: string;
  /** Where the file lies, in storage within Australia. */
  location: string;
  /** SHA-256 of the file, in hexadecimal. */
  checksum: string;
  /** When the file was written and verified. */
  exportedAt?: Date;
  /** When the partition was dropped; NULL while the month is still online. */
  droppedAt?: Date;
}

/** Append-only log of every change to projects, tasks, assets and share links; one partition for each month in UTC, dropped whole after 365 days. */
export interface AuditLog {
  /** Id of the entry. */
  id: string;
  /** Tenant of the changed row. */
  tenantId: string;
  /** User of the request; NULL when a job, a visitor or an operator made the change. Such a user is anonymised, not deleted, while entries name it (C-46). */
  actorId?: string;
  /** Job that made the change, from the setting app.job_name; NULL inside requests. */
  jobName?: string;
  /** INSERT, UPDATE and DELETE are written by triggers; EXPORT, ERASE and RESTORE by the data duties. */
  action: string;
  /** Table of the changed row. */
  entityType: string;
  /** Id of the changed row; not a foreign key, because the log outlives the row. */
  entityId: string;
  /** The row before the change, secrets redacted; NULL for an insert. */
  before?: unknown;
  /** The row after the change, secrets redacted; NULL for a delete. */
  after?: unknown;
  /** Time of the transaction; decides the partition. */
  createdAt: Date;
}

/** What a new row of public.audit_logs is made of. What is left out takes the column's default. */
export interface NewAuditLog {
  /** Id of the entry. */
  id?: string;
  /** Tenant of the changed row. */
  tenantId: string;
  /** User of the request; NULL when a job, a visitor or an operator made the change. Such a user is anonymised, not deleted, while entries name it (C-46). */
  actorId?: string;
  /** Job that made the change, from the setting app.job_name; NULL inside requests. */
  jobName?: string;
  /** INSERT, UPDATE and DELETE are written by triggers; EXPORT, ERASE and RESTORE by the data duties. */
  action: string;
  /** Table of the changed row. */
  entityType: string;
  /** Id of the changed row; not a foreign key, because the log outlives the row. */
  entityId: string;
  /** The row before the change, secrets redacted; NULL for an insert. */
  before?: unknown;
  /** The row after the change, secrets redacted; NULL for a delete. */
  after?: unknown;
  /** Time of the transaction; decides the partition. */
  createdAt?: Date;
}

/** Feedback on a task or on an asset. */
export interface Comment {
  /** Id of the comment. */
  id: string;
  /** Tenant of the task or asset, repeated here so that the tenant policy needs no join (C-05). */
  tenantId: string;
  /** The task that is commented on; exactly one of task_id and asset_id is set. */
  taskId?: string;
  /** The asset that is commented on; exactly one of task_id and asset_id is set. */
  assetId?: string;
  /** task or asset, generated from the two keys. */
  parentType?: string;
  /** Id of the task or asset, generated from the two keys. */
  parentId?: string;
  /** Member of the tenant who wrote it; NULL once the membership is gone. */
  authorId?: string;
  /** Name of the author, copied from users because an agency may not read the accounts of the admin tenant (C-82). Personal data. */
  authorName?: string;
  /** The text. Email addresses, phone and card numbers are replaced before it is stored (C-79). */
  body: string;
  /** Time code, labels and the like, a JSON object; pii_scrubbed is true when something was replaced in the body. */
  metadata: unknown;
  /** visible, resolved or deleted. Deleted comments are removed for good after 90 days. */
  status: string;
  /** When the comment was written. */
  createdAt: Date;
  /** Time of the latest write, kept by a trigger; the 90 days of a deleted comment count from here. */
  updatedAt: Date;
}

/** What a new row of public.comments is made of. What is left out takes the column's default. */
export interface NewComment {
  /** Id of the comment. */
  id?: string;
  /** Tenant of the task or asset, repeated here so that the tenant policy needs no join (C-05). */
  tenantId: string;
  /** The task that is commented on; exactly one of task_id and asset_id is set. */
  taskId?: string;
  /** The asset that is commented on; exactly one of task_id and asset_id is set. */
  assetId?: string;
  /** Member of the tenant who wrote it; NULL once the membership is gone. */
  authorId?: string;
  /** Name of the author, copied from users because an agency may not read the accounts of the admin tenant (C-82). Personal data. */
  authorName?: string;
  /** The text. Email addresses, phone and card numbers are replaced before it is stored (C-79). */
  body: string;
  /** Time code, labels and the like, a JSON object; pii_scrubbed is true when something was replaced in the body. */
  metadata?: unknown;
  /** visible, resolved or deleted. Deleted comments are removed for good after 90 days. */
  status?: string;
  /** When the comment was written. */
  createdAt?: Date;
  /** Time of the latest write, kept by a trigger; the 90 days of a deleted comment count from here. */
  updatedAt?: Date;
}

/** Ledger of background jobs. Belongs to no tenant; only jobs can read it. Kept for 365 days. */
export interface JobRun {
  /** Id of the run. */
  id: string;
  /** Name of the job in snake_case. */
  jobName: string;
  /** Start by the wall clock. */
  startedAt: Date;
  /** End by the wall clock; NULL while the job is running. */
  completedAt?: Date;
  /** succeeded, failed or skipped; present exactly when the run has ended. */
  result?: string;
  /** Counts and limits of the run, a JSON object without personal data. */
  metadata: unknown;
}

/** What a new row of public.job_runs is made of. What is left out takes the column's default. */
export interface NewJobRun {
  /** Id of the run. */
  id?: string;
  /** Name of the job in snake_case. */
  jobName: string;
  /** Start by the wall clock. */
  startedAt?: Date;
  /** End by the wall clock; NULL while the job is running. */
  completedAt?: Date;
  /** succeeded, failed or skipped; present exactly when the run has ended. */
  result?: string;
  /** Counts and limits of the run, a JSON object without personal data. */
  metadata?: unknown;
}

/** Phases of a project, in order. */
export interface Milestone {
  /** Id of the milestone. */
  id: string;
  /** Tenant of the project, repeated here so that the tenant policy needs no join. */
  tenantId: string;
  /** Project that the phase belongs to. */
  projectId: string;
  /** Name of the phase, unique within its project. */
  title: string;
  /** Day on which the phase should be done, Sydney calendar. */
  dueDate?: string;
  /** planned, in_progress, in_review, completed or deleted. Deleted milestones are removed for good after 90 days. */
  status: string;
  /** Place in the project, from 1. Its key is deferrable, so two phases can swap places in one transaction. */
  sequence: number;
  /** When the phase was planned. */
  createdAt: Date;
  /** Time of the latest write, kept by a trigger; the 90 days of a deleted milestone count from here. */
  updatedAt: Date;
  /** User who planned the phase. */
  createdBy?: string;
  /** User who made the latest change. */
  updatedBy?: string;
  /** Lock counter: an update states the version it has read. */
  version: number;
}

/** What a new row of public.milestones is made of. What is left out takes the column's default. */
export interface NewMilestone {
  /** Id of the milestone. */
  id?: string;
  /** Tenant of the project, repeated here so that the tenant policy needs no join. */
  tenantId: string;
  /** Project that the phase belongs to. */
  projectId: string;
  /** Name of the phase, unique within its project. */
  title: string;
  /** Day on which the phase should be done, Sydney calendar. */
  dueDate?: string;
  /** planned, in_progress, in_review, completed or deleted. Deleted milestones are removed for good after 90 days. */
  status?: string;
  /** Place in the project, from 1. Its key is deferrable, so two phases can swap places in one transaction. */
  sequence: number;
  /** When the phase was planned. */
  createdAt?: Date;
  /** Time of the latest write, kept by a trigger; the 90 days of a deleted milestone count from here. */
  updatedAt?: Date;
  /** User who planned the phase. */
  createdBy?: string;
  /** User who made the latest change. */
  updatedBy?: string;
  /** Lock counter: an update states the version it has read. */
  version?: number;
}

/** Events shown to one person. Kept for 180 days, read or not. */
export interface Notification {
  /** Id of the notification. */
  id: string;
  /** Tenant in which the event happened. */
  tenantId: string;
  /** Member of the tenant who is told. */
  userId: string;
  /** Kind of event in dotted lower case, such as task.assigned. */
  type: string;
  /** What the text of the notification needs, a JSON object; email addresses are replaced before it is stored (C-78). */
  payload: unknown;
  /** When it was handed to the mail service; NULL while it waits. */
  deliveredAt?: Date;
  /** When the person read it; NULL while unread. */
  readAt?: Date;
  /** When the event happened. The design document purges by age and has no column for it (C-77). */
  createdAt: Date;
  /** Time of the latest write, kept by a trigger. */
  updatedAt: Date;
}

/** What a new row of public.notifications is made of. What is left out takes the column's default. */
export interface NewNotification {
  /** Id of the notification. */
  id?: string;
  /** Tenant in which the event happened. */
  tenantId: string;
  /** Member of the tenant who is told. */
  userId: string;
  /** Kind of event in dotted lower case, such as task.assigned. */
  type: string;
  /** What the text of the notification needs, a JSON object; email addresses are replaced before it is stored (C-78). */
  payload?: unknown;
  /** When it was handed to the mail service; NULL while it waits. */
  deliveredAt?: Date;
  /** When the person read it; NULL while unread. */
  readAt?: Date;
  /** When the event happened. The design document purges by age and has no column for it (C-77). */
  createdAt?: Date;
  /** Time of the latest write, kept by a trigger. */
  updatedAt?: Date;
}

/** Production engagements of a tenant. */
export interface Project {
  /** Id of the project. */
  id: string;
  /** Tenant that the project belongs to; its milestones, tasks and assets carry the same value. */
  tenantId: string;
  /** Business whose film it is. Business data, not a person. */
  clientName: string;
  /** Working title. */
  title: string;
  /** draft, active, on_hold, completed, archived or deleted. Deleted projects are removed for good after 90 days. */
  status: string;
  /** First day of production, Sydney calendar. */
  startDate?: string;
  /** Last day of production, never before start_date. */
  endDate?: string;
  /** When the project was entered. */
  createdAt: Date;
  /** Time of the latest write, kept by a trigger; the 90 days of a deleted project count from here. */
  updatedAt: Date;
  /** User who entered the project. */
  createdBy?: string;
  /** User who made the latest change. */
  updatedBy?: string;
  /** Lock counter: an update states the version it has read. */
  version: number;
}

/** What a new row of public.projects is made of. What is left out takes the column's default. */
export interface NewProject {
  /** Id of the project. */
  id?: string;
  /** Tenant that the project belongs to; its milestones, tasks and assets carry the same value. */
  tenantId: string;
  /** Business whose film it is. Business data, not a person. */
  clientName: string;
  /** Working title. */
  title: string;
  /** draft, active, on_hold, completed, archived or deleted. Deleted projects are removed for good after 90 days. */
  status?: string;
  /** First day of production, Sydney calendar. */
  startDate?: string;
  /** Last day of production, never before start_date. */
  endDate?: string;
  /** When the project was entered. */
  createdAt?: Date;
  /** Time of the latest write, kept by a trigger; the 90 days of a deleted project count from here. */
  updatedAt?: Date;
  /** User who entered the project. */
  createdBy?: string;
  /** User who made the latest change. */
  updatedBy?: string;
  /** Lock counter: an update states the version it has read. */
  version?: number;
}

/** Reports on where the data of a tenant is kept. Append-only, kept for seven years. */
export interface ResidencyEvidence {
  /** Id of the report. */
  id: string;
  /** Tenant whose data the report is about. */
  tenantId: string;
  /** Moment that the report describes. */
  generatedAt: Date;
  /** Where the full report lies. */
  reportUrl: string;
  /** SHA-256 of the report, in hexadecimal. */
  checksum: string;
  /** What was attested: server region and address, backup location, settings; a JSON object. */
  details: unknown;
  /** When the row was written. */
  createdAt: Date;
}

/** What a new row of public.residency_evidence is made of. What is left out takes the column's default. */
export interface NewResidencyEvidence {
  /** Id of the report. */
  id?: string;
  /** Tenant whose data the report is about. */
  tenantId: string;
  /** Moment that the report describes. */
  generatedAt?: Date;
  /** Where the full report lies. */
  reportUrl: string;
  /** SHA-256 of the report, in hexadecimal. */
  checksum: string;
  /** What was attested: server region and address, backup location, settings; a JSON object. */
  details?: unknown;
  /** When the row was written. */
  createdAt?: Date;
}

/** One row for each time a share link was opened. Goes with its link. */
export interface ShareLinkView {
  /** Id of the view. */
  id: string;
  /** Tenant of the link. */
  tenantId: string;
  /** The link that was opened. */
  shareLinkId: string;
  /** Moment of opening; the wall clock, since several views can share a transaction. */
  viewedAt: Date;
  /** Keyed hash that tells visitors apart without naming them; NULL when unknown. */
  viewerHash?: string;
  /** Country of the visitor by its two-letter code; NULL when unknown. */
  country?: string;
}

/** What a new row of public.share_link_views is made of. What is left out takes the column's default. */
export interface NewShareLinkView {
  /** Id of the view. */
  id?: string;
  /** Tenant of the link. */
  tenantId: string;
  /** The link that was opened. */
  shareLinkId: string;
  /** Moment of opening; the wall clock, since several views can share a transaction. */
  viewedAt?: Date;
  /** Keyed hash that tells visitors apart without naming them; NULL when unknown. */
  viewerHash?: string;
  /** Country of the visitor by its two-letter code; NULL when unknown. */
  country?: string;
}

/** Tokens that let people without an account view one asset. Kept for 90 days after they end. */
export interface ShareLink {
  /** Id of the link; it is not the token. */
  id: string;
  /** The asset that can be viewed. */
  assetId: string;
  /** Tenant of the asset. */
  tenantId: string;
  /** From this moment on the link is refused, whatever status says. */
  expiresAt: Date;
  /** active, expired, exhausted or revoked. A label: no trigger fires when time passes, so a job writes expired and expires_at decides (C-03). */
  status: string;
  /** How often the link can be opened; NULL for any number of times. */
  viewLimit?: number;
  /** How often it was opened. Reading cannot fire a trigger, so app.open_share_link() counts (C-03). */
  viewCount: number;
  /** When the link stopped being active; its 90 days of retention count from here. */
  endedAt?: Date;
  /** When the link was made. */
  createdAt: Date;
  /** Time of the latest write, kept by a trigger; each view is a write. */
  updatedAt: Date;
  /** User who shared the asset. */
  createdBy?: string;
  /** User who made the latest change; NULL when a visitor or a job made it. */
  updatedBy?: string;
  /** Lock counter: an update states the version it has read. */
  version: number;
}

/** Action items of a milestone. Whether one is overdue is a question to the view task_dashboard, not a stored column (C-01). */
export interface Task {
  /** Id of the task. */
  id: string;
  /** Tenant of the milestone, repeated here so that the tenant policy needs no join (C-05). */
  tenantId: string;
  /** Milestone that the task serves. */
  milestoneId: string;
  /** Member of the tenant who does the work; NULL while nobody has taken it. */
  assigneeId?: string;
  /** What is to be done. */
  title: string;
  /** pending, in_progress, in_review, completed, cancelled or deleted. Deleted tasks are removed for good after 90 days. */
  status: string;
  /** Day on which the task should be done, Sydney calendar. */
  dueDate?: string;
  /** When the task was completed; present exactly while status is completed. */
  completedAt?: Date;
  /** Estimated effort in hours. */
  effortEstimate?: string;
  /** When the task was entered. */
  createdAt: Date;
  /** Time of the latest write, kept by a trigger; the 90 days of a deleted task count from here. */
  updatedAt: Date;
  /** User who entered the task. */
  createdBy?: string;
  /** User who made the latest change. */
  updatedBy?: string;
  /** Lock counter: an update states the version it has read. */
  version: number;
}

/** What a new row of public.tasks is made of. What is left out takes the column's default. */
export interface NewTask {
  /** Id of the task. */
  id?: string;
  /** Tenant of the milestone, repeated here so that the tenant policy needs no join (C-05). */
  tenantId: string;
  /** Milestone that the task serves. */
  milestoneId: string;
  /** Member of the tenant who does the work; NULL while nobody has taken it. */
  assigneeId?: string;
  /** What is to be done. */
  title: string;
  /** pending, in_progress, in_review, completed, cancelled or deleted. Deleted tasks are removed for good after 90 days. */
  status?: string;
  /** Day on which the task should be done, Sydney calendar. */
  dueDate?: string;
  /** When the task was completed; present exactly while status is completed. */
  completedAt?: Date;
  /** Estimated effort in hours. */
  effortEstimate?: string;
  /** When the task was entered. */
  createdAt?: Date;
  /** Time of the latest write, kept by a trigger; the 90 days of a deleted task count from here. */
  updatedAt?: Date;
  /** User who entered the task. */
  createdBy?: string;
  /** User who made the latest change. */
  updatedBy?: string;
  /** Lock counter: an update states the version it has read. */
  version?: number;
}

/** Which account may act in which tenant. Assignees, uploaders, authors and recipients refer to it, so that nobody outside a tenant can be named in its rows. */
export interface TenantMembership {
  /** Id of the membership. */
  id: string;
  /** Tenant that the account may act in. */
  tenantId: string;
  /** The account. */
  userId: string;
  /** True for the membership in the home tenant of the account, which a trigger adds with it. */
  isHome: boolean;
  /** active, or revoked: the rows that name the account stay, its access ends with the next transaction. */
  status: string;
  /** User who let the account in; NULL for home memberships. */
  grantedBy?: string;
  /** When access was given. */
  createdAt: Date;
  /** Time of the latest write, kept by a trigger; for a revoked membership the time of revocation. */
  updatedAt: Date;
}

/** What a new row of public.tenant_memberships is made of. What is left out takes the column's default. */
export interface NewTenantMembership {
  /** Id of the membership. */
  id?: string;
  /** Tenant that the account may act in. */
  tenantId: string;
  /** The account. */
  userId: string;
  /** True for the membership in the home tenant of the account, which a trigger adds with it. */
  isHome?: boolean;
  /** active, or revoked: the rows that name the account stay, its access ends with the next transaction. */
  status?: string;
  /** User who let the account in; NULL for home memberships. */
  grantedBy?: string;
  /** When access was given. */
  createdAt?: Date;
  /** Time of the latest write, kept by a trigger; for a revoked membership the time of revocation. */
  updatedAt?: Date;
}

/** Motion Mavericks itself and the agencies it works for; the root of row-level security. */
export interface Tenant {
  /** Id of the tenant; the value that app.tenant_id holds during a request. */
  id: string;
  /** Trading name, as shown in the portal. */
  name: string;
  /** admin for Motion Mavericks, of which there is exactly one; agency for everybody else. */
  type: string;
  /** Where the data of the tenant may be kept. Only au-only exists so far: Australia. */
  residencyPolicy: string;
  /** Logo, colours and email footer of the tenant, a JSON object. */
  branding: unknown;
  /** active, suspended (nobody can begin a request) or deleted. A deleted tenant stays as a tombstone until its last audit month is dropped. */
  status: string;
  /** When the tenant was set up. */
  createdAt: Date;
  /** Time of the latest write, kept by a trigger. */
  updatedAt: Date;
  /** User who set the tenant up; NULL when it was provisioned by a job. */
  createdBy?: string;
  /** User who made the latest change; NULL when a job made it. */
  updatedBy?: string;
  /** Lock counter: an update states the version it has read. */
  version: number;
}

/** What a new row of public.tenants is made of. What is left out takes the column's default. */
export interface NewTenant {
  /** Id of the tenant; the value that app.tenant_id holds during a request. */
  id?: string;
  /** Trading name, as shown in the portal. */
  name: string;
  /** admin for Motion Mavericks, of which there is exactly one; agency for everybody else. */
  type: string;
  /** Where the data of the tenant may be kept. Only au-only exists so far: Australia. */
  residencyPolicy?: string;
  /** Logo, colours and email footer of the tenant, a JSON object. */
  branding?: unknown;
  /** active, suspended (nobody can begin a request) or deleted. A deleted tenant stays as a tombstone until its last audit month is dropped. */
  status?: string;
  /** When the tenant was set up. */
  createdAt?: Date;
  /** Time of the latest write, kept by a trigger. */
  updatedAt?: Date;
  /** User who set the tenant up; NULL when it was provisioned by a job. */
  createdBy?: string;
  /** User who made the latest change; NULL when a job made it. */
  updatedBy?: string;
  /** Lock counter: an update states the version it has read. */
  version?: number;
}

/** Portal accounts. Each belongs to one home tenant; where else it may act is in tenant_memberships. */
export interface User {
  /** Id of the account; the value that app.user_id holds during a request. */
  id: string;
  /** Home tenant of the account. It never changes. */
  tenantId: string;
  /** admin (only in the admin tenant), agency (works) or guest (reads). */
  role: string;
  /** Login address in lower case, kept in clear text because login and display need it (C-48). Personal data. */
  email: string;
  /** Display name; angle brackets and control characters are refused. Personal data; the design document forgot the column (C-76). */
  name: string;
  /** invited, active, suspended or deleted. Only active accounts can begin a request; deleted ones are anonymised and stay while audit rows name them. */
  status: string;
  /** Latest login, copied from the identity provider by a job; NULL before the first one. */
  lastLoginAt?: Date;
  /** When the account was invited. */
  createdAt: Date;
  /** Time of the latest write, kept by a trigger. */
  updatedAt: Date;
  /** User who sent the invitation; NULL for the first accounts of a tenant. */
  createdBy?: string;
  /** User who made the latest change; NULL when a job made it. */
  updatedBy?: string;
  /** Lock counter: an update states the version it has read. */
  version: number;
}

/** What a new row of public.users is made of. What is left out takes the column's default. */
export interface NewUser {
  /** Id of the account; the value that app.user_id holds during a request. */
  id?: string;
  /** Home tenant of the account. It never changes. */
  tenantId: string;
  /** admin (only in the admin tenant), agency (works) or guest (reads). */
  role: string;
  /** Login address in lower case, kept in clear text because login and display need it (C-48). Personal data. */
  email: string;
  /** Display name; angle brackets and control characters are refused. Personal data; the design document forgot the column (C-76). */
  name: string;
  /** invited, active, suspended or deleted. Only active accounts can begin a request; deleted ones are anonymised and stay while audit rows name them. */
  status?: string;
  /** Latest login, copied from the identity provider by a job; NULL before the first one. */
  lastLoginAt?: Date;
  /** When the account was invited. */
  createdAt?: Date;
  /** Time of the latest write, kept by a trigger. */
  updatedAt?: Date;
  /** User who sent the invitation; NULL for the first accounts of a tenant. */
  createdBy?: string;
  /** User who made the latest change; NULL when a job made it. */
  updatedBy?: string;
  /** Lock counter: an update states the version it has read. */
  version?: number;
}

/** Events that Mux and Resend have sent, each taken once. Belongs to no tenant; only jobs can read it. Kept for 90 days after processing, dead letters for 365. */
export interface WebhookEvent {
  /** Id inside the portal. */
  id: string;
  /** Service that sent the event. */
  source: WebhookSource;
  /** Id that the service gave it; the same event sent again is refused by the key. */
  eventId: string;
  /** Body of the event, a JSON object; email addresses are replaced before it is stored (C-78). */
  payload: unknown;
  /** received, processing, processed, failed (will be tried again) or dead (will not). */
  status: string;
  /** When the effect of the event was committed; present exactly while status is processed. */
  processedAt?: Date;
  /** How many attempts have failed. */
  retryCount: number;
  /** Not to be tried again before this moment; NULL for at once. */
  nextRetryAt?: Date;
  /** Message of the latest failure, without payload values. */
  lastError?: string;
  /** When the event arrived. */
  createdAt: Date;
  /** Time of the latest write, kept by a trigger. */
  updatedAt: Date;
}

/** What a new row of public.webhook_events is made of. What is left out takes the column's default. */
export interface NewWebhookEvent {
  /** Id inside the portal. */
  id?: string;
  /** Service that sent the event. */
  source: WebhookSource;
  /** Id that the service gave it; the same event sent again is refused by the key. */
  eventId: string;
  /** Body of the event, a JSON object; email addresses are replaced before it is stored (C-78). */
  payload: unknown;
  /** received, processing, processed, failed (will be tried again) or dead (will not). */
  status?: string;
  /** When the effect of the event was committed; present exactly while status is processed. */
  processedAt?: Date;
  /** How many attempts have failed. */
  retryCount?: number;
  /** Not to be tried again before this moment; NULL for at once. */
  nextRetryAt?: Date;
  /** Message of the latest failure, without payload values. */
  lastError?: string;
  /** When the event arrived. */
  createdAt?: Date;
  /** Time of the latest write, kept by a trigger. */
  updatedAt?: Date;
}

/** Milestone report: how many tasks each phase has, has done and is late with. A guest, who may not read tasks, sees zeros. */
export interface MilestoneProgress {
  /** Id of the milestone. */
  readonly milestoneId?: string;
  /** Tenant of the milestone. */
  readonly tenantId?: string;
  /** Project of the milestone. */
  readonly projectId?: string;
  /** Name of the phase. */
  readonly title?: string;
  /** Day on which the phase should be done. */
  readonly dueDate?: string;
  /** Status of the phase, never deleted. */
  readonly status?: string;
  /** Living tasks of the phase. */
  readonly taskCount?: string;
  /** Those of them that are completed. */
  readonly completedCount?: string;
  /** Those of them that are overdue today in Sydney. */
  readonly overdueCount?: string;
}

/** How often and by how many people each share link was viewed. */
export interface ShareLinkAnalytic {
  /** Id of the link. */
  readonly shareLinkId?: string;
  /** Tenant of the link. */
  readonly tenantId?: string;
  /** Asset behind the link. */
  readonly assetId?: string;
  /** Status as last written; see is_open for the truth at this moment. */
  readonly status?: string;
  /** When the link runs out. */
  readonly expiresAt?: Date;
  /** Whether the link would be accepted now, passcode apart. */
  readonly isOpen?: boolean;
  /** How often the link can be opened. */
  readonly viewLimit?: number;
  /** How often it was opened, by the counter of the link. */
  readonly viewCount?: number;
  /** How often it was opened, by the single views; equals view_count. */
  readonly recordedViews?: string;
  /** How many different visitors, as far as they can be told apart. */
  readonly distinctViewers?: string;
  /** The latest view; NULL when there is none. */
  readonly lastViewedAt?: Date;
}

/** Living tasks with the question of the dashboards answered at reading time: is it overdue? */
export interface TaskDashboard {
  /** Id of the task. */
  readonly id?: string;
  /** Tenant of the task. */
  readonly tenantId?: string;
  /** Milestone that the task serves. */
  readonly milestoneId?: string;
  /** Member who does the work. */
  readonly assigneeId?: string;
  /** What is to be done. */
  readonly title?: string;
  /** Status of the task, never deleted. */
  readonly status?: string;
  /** Day on which the task should be done. */
  readonly dueDate?: string;
  /** When the task was completed. */
  readonly completedAt?: Date;
  /** Estimated effort in hours. */
  readonly effortEstimate?: string;
  /** True from the midnight in Sydney that ends the due date, until the task is completed; false without a due date. */
  readonly isOverdue?: boolean;
  /** Project of the milestone, so that a project dashboard needs no join. */
  readonly projectId?: string;
}

/** The number on the bell, for each person and tenant with unread notifications. */
export interface UnreadNotificationCount {
  /** The person. */
  readonly userId?: string;
  /** Tenant of the notifications. */
  readonly tenantId?: string;
  /** How many are unread. */
  readonly unread?: string;
}
