-- Description: Undo add_audit_logs. The whole log is lost; export it before.
-- Special procedures: see migration.sql.

set local lock_timeout = '5s';

drop trigger audit_project_templates_changes on project_templates;
drop trigger audit_comments_changes on comments;
drop trigger audit_tasks_changes on tasks;
drop trigger audit_projects_changes on projects;
drop trigger audit_subscriptions_changes on subscriptions;
drop trigger audit_user_consents_changes on user_consents;
drop trigger audit_user_profiles_changes on user_profiles;
drop trigger audit_users_changes on users;
drop trigger audit_organizations_changes on organizations;

drop function app.purge_audit_logs(integer);
drop function log_audit_trail();
drop table audit_logs;
drop function deny_change();
