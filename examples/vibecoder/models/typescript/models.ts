// Written by 'tenet models' from the database schema.
// Do not edit: change the schema, then run 'tenet models' again.

/** How often a plan is charged. */
export type BillingPeriod =
  | 'monthly'
  | 'yearly';

/** Append-only log of reads of classified data, one partition per month in UTC. Kept for 365 days. */
export interface AccessLog {
  /** Identifies the entry together with created_at, which the partition key demands. */
  id: string;
  /** Organization of the row that was read; a soft link, since the log outlives it (C-47). */
  organizationId: string;
  /** User who read; NULL for work of the system. */
  actorId?: string;
  /** Table of the row that was read. */
  entityType: string;
  /** Id of the row that was read. */
  entityId: string;
  /** Names of the columns that were read, at least one. */
  fields: (string | null)[];
  /** Why they were read, as the reader stated it. */
  reason?: string;
  /** When they were read; decides the partition. */
  createdAt: Date;
}

/** What a new row of public.access_logs is made of. What is left out takes the column's default. */
export interface NewAccessLog {
  /** Identifies the entry together with created_at, which the partition key demands. */
  id?: string;
  /** Organization of the row that was read; a soft link, since the log outlives it (C-47). */
  organizationId: string;
  /** User who read; NULL for work of the system. */
  actorId?: string;
  /** Table of the row that was read. */
  entityType: string;
  /** Id of the row that was read. */
  entityId: string;
  /** Names of the columns that were read, at least one. */
  fields: (string | null)[];
  /** Why they were read, as the reader stated it. */
  reason?: string;
  /** When they were read; decides the partition. */
  createdAt?: Date;
}

/** Append-only log of changes: who, what, when, before and after, without personal data. Kept for 365 days. */
export interface AuditLog {
  /** Key of the entry. */
  id: string;
  /** Organization of the changed row; a soft link, since the log outlives it (C-47). */
  organizationId: string;
  /** User of the request that changed the row; NULL for work of the system. */
  actorId?: string;
  /** Job that changed the row (setting app.job_name), where no user did. */
  jobName?: string;
  /** What happened: INSERT, UPDATE, DELETE from triggers, EXPORT, ERASE, RESTORE from jobs. */
  action: string;
  /** Table of the changed row. */
  entityType: string;
  /** Id of the changed row. */
  entityId: string;
  /** The row as it was, classified columns redacted; NULL for an insert. */
  before?: unknown;
  /** The row as it became, classified columns redacted; NULL for a delete. */
  after?: unknown;
  /** Moment of the change; several changes of one transaction differ in it. */
  createdAt: Date;
}

/** What a new row of public.audit_logs is made of. What is left out takes the column's default. */
export interface NewAuditLog {
  /** Key of the entry. */
  id?: string;
  /** Organization of the changed row; a soft link, since the log outlives it (C-47). */
  organizationId: string;
  /** User of the request that changed the row; NULL for work of the system. */
  actorId?: string;
  /** Job that changed the row (setting app.job_name), where no user did. */
  jobName?: string;
  /** What happened: INSERT, UPDATE, DELETE from triggers, EXPORT, ERASE, RESTORE from jobs. */
  action: string;
  /** Table of the changed row. */
  entityType: string;
  /** Id of the changed row. */
  entityId: string;
  /** The row as it was, classified columns redacted; NULL for an insert. */
  before?: unknown;
  /** The row as it became, classified columns redacted; NULL for a delete. */
  after?: unknown;
  /** Moment of the change; several changes of one transaction differ in it. */
  createdAt?: Date;
}

/** Feedback on a task; replies are nested and stay with the same task. */
export interface Comment {
  /** Key of the comment. */
  id: string;
  /** Organization of the task, repeated for the tenant policy. */
  organizationId: string;
  /** Task that is commented on. */
  taskId: string;
  /** Comment that this one answers, on the same task; NULL at the top of a thread. */
  parentCommentId?: string;
  /** The text, 1 to 10,000 characters. */
  body: string;
  /** Author, a user of the same organization; NULL once that user is removed. */
  createdById?: string;
  /** Copy of users.name of the author, so that a thread is read without a join; kept equal by triggers, emptied with the author. */
  authorDisplayName?: string;
  /** When the comment was written. */
  createdAt: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt: Date;
  /** Set when the comment is deleted; the row is removed 90 days later. */
  deletedAt?: Date;
  /** Number of changes, for optimistic locking; kept by trigger bump_version. */
  version: number;
}

/** What a new row of public.comments is made of. What is left out takes the column's default. */
export interface NewComment {
  /** Key of the comment. */
  id?: string;
  /** Organization of the task, repeated for the tenant policy. */
  organizationId: string;
  /** Task that is commented on. */
  taskId: string;
  /** Comment that this one answers, on the same task; NULL at the top of a thread. */
  parentCommentId?: string;
  /** The text, 1 to 10,000 characters. */
  body: string;
  /** Author, a user of the same organization; NULL once that user is removed. */
  createdById?: string;
  /** Copy of users.name of the author, so that a thread is read without a join; kept equal by triggers, emptied with the author. */
  authorDisplayName?: string;
  /** When the comment was written. */
  createdAt?: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt?: Date;
  /** Set when the comment is deleted; the row is removed 90 days later. */
  deletedAt?: Date;
  /** Number of changes, for optimistic locking; kept by trigger bump_version. */
  version?: number;
}

/** Requests of users for an export or for the erasure of their data, with deadline and evidence. */
export interface DataSubjectRequest {
  /** Key of the request. */
  id: string;
  /** Organization of the account. */
  organizationId: string;
  /** Account that asks; a soft link, which stays when the account is gone. */
  userId: string;
  /** export or erasure. */
  kind: string;
  /** requested, running, completed or rejected. */
  status: string;
  /** Until when it has to be answered, 30 days unless agreed otherwise. */
  dueAt: Date;
  /** When it was fulfilled; set exactly for completed requests. */
  completedAt?: Date;
  /** SHA-256 of the exported document or of the erasure report. */
  evidenceChecksum?: string;
  /** When the user asked. */
  createdAt: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt: Date;
}

/** What a new row of public.data_subject_requests is made of. What is left out takes the column's default. */
export interface NewDataSubjectRequest {
  /** Key of the request. */
  id?: string;
  /** Organization of the account. */
  organizationId: string;
  /** Account that asks; a soft link, which stays when the account is gone. */
  userId: string;
  /** export or erasure. */
  kind: string;
  /** requested, running, completed or rejected. */
  status?: string;
  /** Until when it has to be answered, 30 days unless agreed otherwise. */
  dueAt?: Date;
  /** When it was fulfilled; set exactly for completed requests. */
  completedAt?: Date;
  /** SHA-256 of the exported document or of the erasure report. */
  evidenceChecksum?: string;
  /** When the user asked. */
  createdAt?: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt?: Date;
}

/** Features of the platform that a plan may include; their codes are the feature flags of the application. */
export interface Feature {
  /** Key of the feature. */
  id: string;
  /** Name of the feature on the price page. */
  name: string;
  /** What the feature does, one sentence. */
  description?: string;
  /** Stable code that the application asks for, such as export.csv; unique. */
  code: string;
  /** When the feature was added. */
  createdAt: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt: Date;
}

/** What a new row of public.features is made of. What is left out takes the column's default. */
export interface NewFeature {
  /** Key of the feature. */
  id?: string;
  /** Name of the feature on the price page. */
  name: string;
  /** What the feature does, one sentence. */
  description?: string;
  /** Stable code that the application asks for, such as export.csv; unique. */
  code: string;
  /** When the feature was added. */
  createdAt?: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt?: Date;
}

/** Tenants: customer organizations, the root of isolation. A request sees its own row only. */
export interface Organization {
  /** The tenant id that every tenant table carries as organization_id. */
  id: string;
  /** Name of the organization as its members write it, 1 to 200 characters. */
  name: string;
  /** Lower-case mail domain, used to offer the organization at sign-up; unique among live organizations. */
  domain?: string;
  /** Address of the logo, https only. */
  logoUrl?: string;
  /** When the organization signed up. */
  createdAt: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt: Date;
  /** Set when the organization leaves; from then on no context can be opened for it, and 90 days later the whole tenant is removed by cascade. */
  deletedAt?: Date;
  /** Number of changes, for optimistic locking; kept by trigger bump_version. */
  version: number;
}

/** What a new row of public.organizations is made of. What is left out takes the column's default. */
export interface NewOrganization {
  /** The tenant id that every tenant table carries as organization_id. */
  id?: string;
  /** Name of the organization as its members write it, 1 to 200 characters. */
  name: string;
  /** Lower-case mail domain, used to offer the organization at sign-up; unique among live organizations. */
  domain?: string;
  /** Address of the logo, https only. */
  logoUrl?: string;
  /** When the organization signed up. */
  createdAt?: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt?: Date;
  /** Set when the organization leaves; from then on no context can be opened for it, and 90 days later the whole tenant is removed by cascade. */
  deletedAt?: Date;
  /** Number of changes, for optimistic locking; kept by trigger bump_version. */
  version?: number;
}

/** Which features a plan includes; a pair occurs once. */
export interface PlanFeature {
  /** Key of the link. */
  id: string;
  /** The plan that includes the feature. */
  planId: string;
  /** The feature that is included. */
  featureId: string;
  /** When the feature joined the plan. */
  createdAt: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt: Date;
}

/** What a new row of public.plan_features is made of. What is left out takes the column's default. */
export interface NewPlanFeature {
  /** Key of the link. */
  id?: string;
  /** The plan that includes the feature. */
  planId: string;
  /** The feature that is included. */
  featureId: string;
  /** When the feature joined the plan. */
  createdAt?: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt?: Date;
}

/** Number of live tasks per project and status, kept by trigger sync_task_counts; always equal to a recount. */
export interface ProjectTaskCount {
  /** Key of the row. */
  id: string;
  /** Organization of the project. */
  organizationId: string;
  /** Project that is counted, at most one row each. */
  projectId: string;
  /** Live tasks with status todo. */
  todoCount: number;
  /** Live tasks with status in_progress. */
  inProgressCount: number;
  /** Live tasks with status done. */
  doneCount: number;
  /** When the project got its first task. */
  createdAt: Date;
  /** When a number changed last. */
  updatedAt: Date;
}

/** What a new row of public.project_task_counts is made of. What is left out takes the column's default. */
export interface NewProjectTaskCount {
  /** Key of the row. */
  id?: string;
  /** Organization of the project. */
  organizationId: string;
  /** Project that is counted, at most one row each. */
  projectId: string;
  /** Live tasks with status todo. */
  todoCount?: number;
  /** Live tasks with status in_progress. */
  inProgressCount?: number;
  /** Live tasks with status done. */
  doneCount?: number;
  /** When the project got its first task. */
  createdAt?: Date;
  /** When a number changed last. */
  updatedAt?: Date;
}

/** Projects prepared for reuse, one collection per organization. */
export interface ProjectTemplate {
  /** Key of the template. */
  id: string;
  /** Name of the template; unique among the live templates of the organization. */
  name: string;
  /** Organization that keeps the template; deleting it deletes the template. */
  organizationId: string;
  /** What a new project starts with, a JSON object with a description and a list of tasks. */
  template: unknown;
  /** Who prepared it; NULL once that user is removed. */
  createdById?: string;
  /** When the template was prepared. */
  createdAt: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt: Date;
  /** Set when the template is deleted; the row is removed 90 days later. */
  deletedAt?: Date;
  /** Number of changes, for optimistic locking; kept by trigger bump_version. */
  version: number;
}

/** What a new row of public.project_templates is made of. What is left out takes the column's default. */
export interface NewProjectTemplate {
  /** Key of the template. */
  id?: string;
  /** Name of the template; unique among the live templates of the organization. */
  name: string;
  /** Organization that keeps the template; deleting it deletes the template. */
  organizationId: string;
  /** What a new project starts with, a JSON object with a description and a list of tasks. */
  template?: unknown;
  /** Who prepared it; NULL once that user is removed. */
  createdById?: string;
  /** When the template was prepared. */
  createdAt?: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt?: Date;
  /** Set when the template is deleted; the row is removed 90 days later. */
  deletedAt?: Date;
  /** Number of changes, for optimistic locking; kept by trigger bump_version. */
  version?: number;
}

/** Work containers of an organization; every task lies in one. */
export interface Project {
  /** Key of the project. */
  id: string;
  /** Name of the project; unique among the live projects of the organization. */
  name: string;
  /** What the project is about, free text. */
  description?: string;
  /** Organization that the project belongs to. */
  organizationId: string;
  /** Owner of the project, a user of the same organization; NULL once that user is removed. */
  createdById?: string;
  /** When the project was started. */
  createdAt: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt: Date;
  /** Set when the project is put away; the row and its tasks are removed 90 days later. */
  deletedAt?: Date;
  /** Number of changes, for optimistic locking; kept by trigger bump_version. */
  version: number;
}

/** What a new row of public.projects is made of. What is left out takes the column's default. */
export interface NewProject {
  /** Key of the project. */
  id?: string;
  /** Name of the project; unique among the live projects of the organization. */
  name: string;
  /** What the project is about, free text. */
  description?: string;
  /** Organization that the project belongs to. */
  organizationId: string;
  /** Owner of the project, a user of the same organization; NULL once that user is removed. */
  createdById?: string;
  /** When the project was started. */
  createdAt?: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt?: Date;
  /** Set when the project is put away; the row and its tasks are removed 90 days later. */
  deletedAt?: Date;
  /** Number of changes, for optimistic locking; kept by trigger bump_version. */
  version?: number;
}

/** Plans on offer, the same for every organization; tenants read them, the platform role keeps them. */
export interface SubscriptionPlan {
  /** Key of the plan. */
  id: string;
  /** Name under which the plan is sold; unique per billing period. */
  name: string;
  /** What the plan is for, as shown on the price page. */
  description?: string;
  /** Price of one billing period, without tax, never negative. */
  price: string;
  /** Currency of the price, three letters as in ISO 4217. */
  currency: string;
  /** How often the price is charged: monthly or yearly. */
  billingPeriod: BillingPeriod;
  /** False for plans that are no longer sold; running subscriptions keep them. */
  isActive: boolean;
  /** When the plan was added. */
  createdAt: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt: Date;
}

/** What a new row of public.subscription_plans is made of. What is left out takes the column's default. */
export interface NewSubscriptionPlan {
  /** Key of the plan. */
  id?: string;
  /** Name under which the plan is sold; unique per billing period. */
  name: string;
  /** What the plan is for, as shown on the price page. */
  description?: string;
  /** Price of one billing period, without tax, never negative. */
  price: string;
  /** Currency of the price, three letters as in ISO 4217. */
  currency?: string;
  /** How often the price is charged: monthly or yearly. */
  billingPeriod: BillingPeriod;
  /** False for plans that are no longer sold; running subscriptions keep them. */
  isActive?: boolean;
  /** When the plan was added. */
  createdAt?: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt?: Date;
}

/** Which plan an organization has had, and when; current periods of one organization never overlap. */
export interface Subscription {
  /** Key of the subscription. */
  id: string;
  /** Organization that subscribes. */
  organizationId: string;
  /** Plan of the period; a plan in use cannot be deleted. */
  planId: string;
  /** trialing, active and past_due give the features of the plan; canceled and expired do not. */
  status: string;
  /** First moment of the period. */
  startDate: Date;
  /** First moment after the period, NULL while it is open; always later than start_date. */
  endDate?: Date;
  /** Who ordered it; NULL when the billing job did. */
  createdById?: string;
  /** When the row was stored. */
  createdAt: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt: Date;
  /** Set for rows booked by mistake; kept for 7 years like every billing record. */
  deletedAt?: Date;
  /** Number of changes, for optimistic locking; kept by trigger bump_version. */
  version: number;
}

/** What a new row of public.subscriptions is made of. What is left out takes the column's default. */
export interface NewSubscription {
  /** Key of the subscription. */
  id?: string;
  /** Organization that subscribes. */
  organizationId: string;
  /** Plan of the period; a plan in use cannot be deleted. */
  planId: string;
  /** trialing, active and past_due give the features of the plan; canceled and expired do not. */
  status?: string;
  /** First moment of the period. */
  startDate?: Date;
  /** First moment after the period, NULL while it is open; always later than start_date. */
  endDate?: Date;
  /** Who ordered it; NULL when the billing job did. */
  createdById?: string;
  /** When the row was stored. */
  createdAt?: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt?: Date;
  /** Set for rows booked by mistake; kept for 7 years like every billing record. */
  deletedAt?: Date;
  /** Number of changes, for optimistic locking; kept by trigger bump_version. */
  version?: number;
}

/** Work items of a project. */
export interface Task {
  /** Key of the task. */
  id: string;
  /** What is to be done, in one line of at most 500 characters. */
  title: string;
  /** Details, free text. */
  description?: string;
  /** todo, in_progress or done. Text with a CHECK, because an enum is not used by an index under row security (C-27). */
  status: string;
  /** Project that contains the task; deleting it deletes the task. */
  projectId: string;
  /** Organization of the project, repeated for the tenant policy. */
  organizationId: string;
  /** Who works on it, a user of the same organization; NULL while nobody does. */
  assignedToId?: string;
  /** Who wrote the task; NULL once that user is removed. */
  createdById?: string;
  /** When it should be done. */
  dueDate?: Date;
  /** When the task was written. */
  createdAt: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt: Date;
  /** Set when the task is deleted; hidden by active_tasks, never by a policy (C-19), and removed 90 days later. */
  deletedAt?: Date;
  /** Number of changes, for optimistic locking; kept by trigger bump_version. */
  version: number;
}

/** What a new row of public.tasks is made of. What is left out takes the column's default. */
export interface NewTask {
  /** Key of the task. */
  id?: string;
  /** What is to be done, in one line of at most 500 characters. */
  title: string;
  /** Details, free text. */
  description?: string;
  /** todo, in_progress or done. Text with a CHECK, because an enum is not used by an index under row security (C-27). */
  status?: string;
  /** Project that contains the task; deleting it deletes the task. */
  projectId: string;
  /** Organization of the project, repeated for the tenant policy. */
  organizationId: string;
  /** Who works on it, a user of the same organization; NULL while nobody does. */
  assignedToId?: string;
  /** Who wrote the task; NULL once that user is removed. */
  createdById?: string;
  /** When it should be done. */
  dueDate?: Date;
  /** When the task was written. */
  createdAt?: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt?: Date;
  /** Set when the task is deleted; hidden by active_tasks, never by a policy (C-19), and removed 90 days later. */
  deletedAt?: Date;
  /** Number of changes, for optimistic locking; kept by trigger bump_version. */
  version?: number;
}

/** History of what each user agreed to or withdrew; a change of mind is a new row, never an update. */
export interface UserConsent {
  /** Key of the row. */
  id: string;
  /** Organization of the user. */
  organizationId: string;
  /** Who gave or withdrew the consent. */
  userId: string;
  /** What the consent is about: terms, product_email or analytics. */
  purpose: string;
  /** True for opting in, false for opting out. */
  granted: boolean;
  /** When the user decided; the latest row per user and purpose counts. */
  recordedAt: Date;
  /** Where the decision was taken: app, import, support. */
  source: string;
  /** When the row was stored. */
  createdAt: Date;
  /** Last change of the row; equals created_at unless a job corrected it. */
  updatedAt: Date;
}

/** What a new row of public.user_consents is made of. What is left out takes the column's default. */
export interface NewUserConsent {
  /** Key of the row. */
  id?: string;
  /** Organization of the user. */
  organizationId: string;
  /** Who gave or withdrew the consent. */
  userId: string;
  /** What the consent is about: terms, product_email or analytics. */
  purpose: string;
  /** True for opting in, false for opting out. */
  granted: boolean;
  /** When the user decided; the latest row per user and purpose counts. */
  recordedAt?: Date;
  /** Where the decision was taken: app, import, support. */
  source?: string;
  /** When the row was stored. */
  createdAt?: Date;
  /** Last change of the row; equals created_at unless a job corrected it. */
  updatedAt?: Date;
}

/** What a user tells about himself or herself, at most one row per user; nothing that is needed to log in. */
export interface UserProfile {
  /** Key of the row. */
  id: string;
  /** Organization of the account, always that of the user. */
  organizationId: string;
  /** The account that the profile describes. */
  userId: string;
  /** Name that the user prefers to be shown; users.name where it is missing. */
  displayName?: string;
  /** Address of the picture, https only. */
  avatarUrl?: string;
  /** Position in the organization, as the user writes it. */
  jobTitle?: string;
  /** A few words about the user, free text. */
  bio?: string;
  /** IANA name of the zone in which times are shown; stored times stay UTC. */
  timezone: string;
  /** Language tag for texts and formats. */
  locale: string;
  /** Phone number, encrypted by the application; not readable by the application role except through read_user_contact. */
  phoneEnc?: Uint8Array;
  /** Postal address, encrypted by the application; readable through read_user_contact only. */
  addressEnc?: Uint8Array;
  /** Which key encrypted phone_enc and address_enc; needed for rotation, required as soon as one of them is set. */
  encKeyId?: string;
  /** When the profile was filled in first. */
  createdAt: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt: Date;
  /** Set when the profile is withdrawn; the row is removed 90 days later. */
  deletedAt?: Date;
  /** Number of changes, for optimistic locking; kept by trigger bump_version. */
  version: number;
}

/** What a new row of public.user_profiles is made of. What is left out takes the column's default. */
export interface NewUserProfile {
  /** Key of the row. */
  id?: string;
  /** Organization of the account, always that of the user. */
  organizationId: string;
  /** The account that the profile describes. */
  userId: string;
  /** Name that the user prefers to be shown; users.name where it is missing. */
  displayName?: string;
  /** Address of the picture, https only. */
  avatarUrl?: string;
  /** Position in the organization, as the user writes it. */
  jobTitle?: string;
  /** A few words about the user, free text. */
  bio?: string;
  /** IANA name of the zone in which times are shown; stored times stay UTC. */
  timezone?: string;
  /** Language tag for texts and formats. */
  locale?: string;
  /** Phone number, encrypted by the application; not readable by the application role except through read_user_contact. */
  phoneEnc?: Uint8Array;
  /** Postal address, encrypted by the application; readable through read_user_contact only. */
  addressEnc?: Uint8Array;
  /** Which key encrypted phone_enc and address_enc; needed for rotation, required as soon as one of them is set. */
  encKeyId?: string;
  /** When the profile was filled in first. */
  createdAt?: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt?: Date;
  /** Set when the profile is withdrawn; the row is removed 90 days later. */
  deletedAt?: Date;
  /** Number of changes, for optimistic locking; kept by trigger bump_version. */
  version?: number;
}

/** Accounts of an organization, synchronised from Auth0. No password is stored here. */
export interface User {
  /** Account id; another organization of the same person has another one. */
  id: string;
  /** Organization that the account belongs to. */
  organizationId: string;
  /** Login and contact address, lower case; unique among the live accounts of one organization, so that a duplicate never tells about another tenant (C-49). */
  email: string;
  /** Name shown to colleagues. Angle brackets and control characters are refused, nothing is rewritten (C-52). */
  name: string;
  /** Subject of the Auth0 login. The same person may have one account in each organization, with a role of its own. */
  auth0Id: string;
  /** What the account may do inside its organization: owner, admin, member or viewer. */
  role: string;
  /** Settings that the user interface remembers for this account, a JSON object. */
  preferences: unknown;
  /** When the account was first synchronised. */
  createdAt: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt: Date;
  /** Colleague who invited the account; NULL for accounts made by the Auth0 sync. */
  createdById?: string;
  /** Set when the account is closed or has left Auth0; the row is removed 90 days later. */
  deletedAt?: Date;
  /** Number of changes, for optimistic locking; kept by trigger bump_version. */
  version: number;
}

/** What a new row of public.users is made of. What is left out takes the column's default. */
export interface NewUser {
  /** Account id; another organization of the same person has another one. */
  id?: string;
  /** Organization that the account belongs to. */
  organizationId: string;
  /** Login and contact address, lower case; unique among the live accounts of one organization, so that a duplicate never tells about another tenant (C-49). */
  email: string;
  /** Name shown to colleagues. Angle brackets and control characters are refused, nothing is rewritten (C-52). */
  name: string;
  /** Subject of the Auth0 login. The same person may have one account in each organization, with a role of its own. */
  auth0Id: string;
  /** What the account may do inside its organization: owner, admin, member or viewer. */
  role?: string;
  /** Settings that the user interface remembers for this account, a JSON object. */
  preferences?: unknown;
  /** When the account was first synchronised. */
  createdAt?: Date;
  /** Last change of the row, kept by trigger set_updated_at. */
  updatedAt?: Date;
  /** Colleague who invited the account; NULL for accounts made by the Auth0 sync. */
  createdById?: string;
  /** Set when the account is closed or has left Auth0; the row is removed 90 days later. */
  deletedAt?: Date;
  /** Number of changes, for optimistic locking; kept by trigger bump_version. */
  version?: number;
}

/** Tasks that are not deleted. The filter lives here and not in a policy, which would refuse the update that deletes softly (C-19). */
export interface ActiveTask {
  /** Key of the task. */
  readonly id?: string;
  /** Organization of the task. */
  readonly organizationId?: string;
  /** Project of the task. */
  readonly projectId?: string;
  /** What is to be done. */
  readonly title?: string;
  /** Details, free text. */
  readonly description?: string;
  /** todo, in_progress or done. */
  readonly status?: string;
  /** Who works on it. */
  readonly assignedToId?: string;
  /** When it should be done. */
  readonly dueDate?: Date;
  /** Who wrote the task. */
  readonly createdById?: string;
  /** When the task was written. */
  readonly createdAt?: Date;
  /** Last change of the task. */
  readonly updatedAt?: Date;
  /** Version to state when the task is changed. */
  readonly version?: number;
}

/** What each user agrees to now: the latest row of the history per purpose. Ask here before processing that needs consent. */
export interface CurrentUserConsent {
  /** Organization of the user. */
  readonly organizationId?: string;
  /** Whose consent it is. */
  readonly userId?: string;
  /** terms, product_email or analytics. */
  readonly purpose?: string;
  /** Whether the user agrees. */
  readonly granted?: boolean;
  /** When the user decided. */
  readonly recordedAt?: Date;
  /** Where the decision was taken. */
  readonly source?: string;
}

/** Features that an organization has at this moment, by its current subscription. */
export interface OrganizationFeature {
  /** Organization that has the feature. */
  readonly organizationId?: string;
  /** Code of the feature, as in features.code. */
  readonly featureCode?: string;
}

/** Plans and their features side by side, for the price page; as of the last refresh. */
export interface PlanFeatureMatrix {
  /** Plan of the row. */
  readonly planId?: string;
  /** Name of the plan. */
  readonly planName?: string;
  /** Billing period of the plan. */
  readonly billingPeriod?: BillingPeriod;
  /** Code of a feature that the plan includes. */
  readonly featureCode?: string;
}
