/* Written by tenet docs, form site; changes are lost. */
window.tenetTables = [
["Organizations and people","areas/organizations_and_people.html",[["current_user_consents","tables/current_user_consents.html","v"],["data_subject_requests","tables/data_subject_requests.html","t"],["organizations","tables/organizations.html","t"],["user_consents","tables/user_consents.html","t"],["user_profiles","tables/user_profiles.html","t"],["users","tables/users.html","t"]]],
["Work","areas/work.html",[["active_tasks","tables/active_tasks.html","v"],["comments","tables/comments.html","t"],["project_task_counts","tables/project_task_counts.html","t"],["project_templates","tables/project_templates.html","t"],["projects","tables/projects.html","t"],["tasks","tables/tasks.html","t"]]],
["Plans","areas/plans.html",[["features","tables/features.html","t"],["organization_features","tables/organization_features.html","v"],["plan_feature_matrix","tables/plan_feature_matrix.html","v"],["plan_features","tables/plan_features.html","t"],["subscription_plans","tables/subscription_plans.html","t"],["subscriptions","tables/subscriptions.html","t"]]],
["Logs","areas/logs.html",[["access_logs","tables/access_logs.html","t"],["audit_logs","tables/audit_logs.html","t"]]],
];
