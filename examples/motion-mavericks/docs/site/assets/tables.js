/* Written by tenet docs, form site; changes are lost. */
window.tenetTables = [
["Production","areas/production.html",[["milestone_progress","tables/milestone_progress.html","v"],["milestones","tables/milestones.html","t"],["projects","tables/projects.html","t"],["task_dashboard","tables/task_dashboard.html","v"],["tasks","tables/tasks.html","t"]]],
["Tenants and people","areas/tenants_and_people.html",[["tenant_memberships","tables/tenant_memberships.html","t"],["tenants","tables/tenants.html","t"],["users","tables/users.html","t"]]],
["Review","areas/review.html",[["assets","tables/assets.html","t"],["comments","tables/comments.html","t"],["notifications","tables/notifications.html","t"],["share_link_analytics","tables/share_link_analytics.html","v"],["share_link_views","tables/share_link_views.html","t"],["share_links","tables/share_links.html","t"],["unread_notification_counts","tables/unread_notification_counts.html","v"]]],
["Operations","areas/operations.html",[["audit_log_exports","tables/audit_log_exports.html","t"],["audit_logs","tables/audit_logs.html","t"],["job_runs","tables/job_runs.html","t"],["residency_evidence","tables/residency_evidence.html","t"],["webhook_events","tables/webhook_events.html","t"]]],
];
