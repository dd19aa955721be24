/* Written by tenet docs, form site; changes are lost. */
window.tenetTables = [
["Core Tables","areas/core_tables.html",[["assets","tables/assets.html","t"],["comments","tables/comments.html","t"],["milestones","tables/milestones.html","t"],["notifications","tables/notifications.html","t"],["projects","tables/projects.html","t"],["residency_evidence","tables/residency_evidence.html","t"],["share_link_views","tables/share_link_views.html","t"],["share_links","tables/share_links.html","t"],["tasks","tables/tasks.html","t"],["tenants","tables/tenants.html","t"],["users","tables/users.html","t"]]],
["Audit/System Tables","areas/audit_system_tables.html",[["audit_log_exports","tables/audit_log_exports.html","t"],["audit_logs","tables/audit_logs.html","t"],["job_runs","tables/job_runs.html","t"],["webhook_events","tables/webhook_events.html","t"]]],
["Views \u0026 Materialized Views","areas/views_materialized_views.html",[["milestone_progress","tables/milestone_progress.html","v"],["share_link_analytics","tables/share_link_analytics.html","v"],["task_dashboard","tables/task_dashboard.html","v"],["unread_notification_counts","tables/unread_notification_counts.html","v"]]],
["Junction/Relationship Tables","areas/junction_relationship_tables.html",[["tenant_memberships","tables/tenant_memberships.html","t"]]],
];
