/* Written by tenet docs, form site; changes are lost. */
window.tenetTables = [
["Audit/System Tables","areas/audit_system_tables.html",[["access_logs","tables/access_logs.html","t"],["audit_logs","tables/audit_logs.html","t"]]],
["Views \u0026 Materialized Views","areas/views_materialized_views.html",[["active_tasks","tables/active_tasks.html","v"],["current_user_consents","tables/current_user_consents.html","v"],["organization_features","tables/organization_features.html","v"],["plan_feature_matrix","tables/plan_feature_matrix.html","v"]]],
["Core Tables","areas/core_tables.html",[["comments","tables/comments.html","t"],["data_subject_requests","tables/data_subject_requests.html","t"],["features","tables/features.html","t"],["organizations","tables/organizations.html","t"],["project_task_counts","tables/project_task_counts.html","t"],["project_templates","tables/project_templates.html","t"],["projects","tables/projects.html","t"],["subscription_plans","tables/subscription_plans.html","t"],["subscriptions","tables/subscriptions.html","t"],["tasks","tables/tasks.html","t"],["user_consents","tables/user_consents.html","t"],["user_profiles","tables/user_profiles.html","t"],["users","tables/users.html","t"]]],
["Junction/Relationship Tables","areas/junction_relationship_tables.html",[["plan_features","tables/plan_features.html","t"]]],
];
