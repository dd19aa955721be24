-- Description: The verb of each foreign key, as the diagram of the guide writes it (contains, owns,
--   creates, assigned, has, type, includes), and the purpose of each index.
-- Special procedures: none.

comment on constraint users_organization_fk on users is 'contains';
comment on constraint users_created_by_fk on users is 'invites';
comment on constraint user_profiles_organization_fk on user_profiles is 'keeps';
comment on constraint user_profiles_user_fk on user_profiles is 'is described by';
comment on constraint user_consents_organization_fk on user_consents is 'keeps';
comment on constraint user_consents_user_fk on user_consents is 'decides';
comment on constraint plan_features_plan_fk on plan_features is 'includes';
comment on constraint plan_features_feature_fk on plan_features is 'is part of';
comment on constraint subscriptions_organization_fk on subscriptions is 'has';
comment on constraint subscriptions_plan_fk on subscriptions is 'type';
comment on constraint subscriptions_created_by_fk on subscriptions is 'orders';
comment on constraint projects_organization_fk on projects is 'contains';
comment on constraint projects_created_by_fk on projects is 'owns';
comment on constraint tasks_organization_fk on tasks is 'keeps';
comment on constraint tasks_project_fk on tasks is 'contains';
comment on constraint tasks_assigned_to_fk on tasks is 'assigned';
comment on constraint tasks_created_by_fk on tasks is 'creates';
comment on constraint comments_organization_fk on comments is 'keeps';
comment on constraint comments_task_fk on comments is 'is discussed in';
comment on constraint comments_parent_fk on comments is 'is answered by';
comment on constraint comments_created_by_fk on comments is 'writes';
comment on constraint project_templates_organization_fk on project_templates is 'keeps';
comment on constraint project_templates_created_by_fk on project_templates is 'prepares';
comment on constraint project_task_counts_organization_fk on project_task_counts is 'keeps';
comment on constraint project_task_counts_project_fk on project_task_counts is 'is counted in';
comment on constraint data_subject_requests_organization_fk on data_subject_requests is 'answers';

comment on index organizations_domain_key is 'One live organization per mail domain; a deleted one frees its domain.';
comment on index users_org_email_key is 'One live account per address in an organization.';
comment on index users_auth0_id_idx is 'Finds the organizations of a person at login (organizations_for_auth0_id).';
comment on index users_created_by_id_idx is 'Serves the foreign key to the inviting colleague.';
comment on index users_organization_name_idx is 'Finds colleagues by name or by the beginning of it (name ^@ ''An'').';
comment on index user_consents_user_purpose_idx is 'Finds the latest decision of a user for a purpose (current_user_consents).';
comment on index plan_features_feature_id_idx is 'Finds the plans that include a feature, and serves the foreign key.';
comment on index subscriptions_organization_status_idx is 'Finds the current subscription of an organization (organization_features).';
comment on index subscriptions_plan_id_idx is 'Serves the foreign key to the plan.';
comment on index subscriptions_created_by_id_idx is 'Serves the foreign key to the user who ordered.';
comment on index projects_org_name_key is 'One live project per name in an organization; a deleted one frees its name (C-50).';
comment on index projects_created_by_id_idx is 'Finds the projects of a user, and serves the foreign key.';
comment on index projects_organization_created_idx is 'Lists the live projects of an organization, newest first.';
comment on index tasks_project_id_idx is 'Finds the tasks of a project, and serves the foreign key (C-32).';
comment on index tasks_organization_id_idx is 'Named by the guide; serves the foreign key to the organization.';
comment on index tasks_organization_status_idx is 'Lists the tasks of an organization by status.';
comment on index tasks_assigned_to_id_idx is 'Lists the tasks of a user, and serves the foreign key.';
comment on index tasks_created_by_id_idx is 'Serves the foreign key to the creator.';
comment on index tasks_active_due_idx is 'Lists open tasks by due date.';
comment on index tasks_text_search_idx is 'Full-text search over title and description; reached through search_tasks, since row security keeps GIN from being used directly (C-26).';
comment on index comments_organization_task_created_idx is 'Reads the thread of a task in order, and serves the foreign key.';
comment on index comments_parent_comment_id_idx is 'Finds the replies to a comment, and serves the foreign key.';
comment on index comments_created_by_id_idx is 'Finds the comments of an author when the name changes, and serves the foreign key.';
comment on index project_templates_org_name_key is 'One live template per name in an organization.';
comment on index project_templates_created_by_id_idx is 'Serves the foreign keys to the organization and to the creator.';
comment on index audit_logs_organization_created_idx is 'Reads the log of an organization, newest first.';
comment on index audit_logs_entity_idx is 'Reads the history of one row.';
comment on index access_logs_entity_idx is 'Answers who has read the data of a person, newest first.';
comment on index data_subject_requests_organization_status_idx is 'Lists the open requests of an organization.';
comment on index plan_feature_matrix_key is 'Allows a refresh that does not block readers.';

comment on column subscription_plans.billing_period is 'How often the price is charged: monthly or yearly.';
