-- Triggers of one table and moment fire in the order of their names (C-90).

create trigger bump_version before update on tenants for each row execute function bump_version();
create trigger set_actor before insert or update on tenants for each row execute function set_actor();
create trigger set_updated_at before update on tenants for each row execute function update_updated_at_column();

create trigger bump_version before update on users for each row execute function bump_version();
create trigger set_actor before insert or update on users for each row execute function set_actor();
create trigger set_updated_at before update on users for each row execute function update_updated_at_column();
create trigger users_role_matches_tenant before insert or update of role, tenant_id on users for each row execute function users_role_matches_tenant();
create trigger users_add_home after insert on users for each row execute function add_home_membership();
create trigger users_propagate_name after update of name on users for each row when (old.name is distinct from new.name) execute function propagate_user_name();

create trigger set_updated_at before update on tenant_memberships for each row execute function update_updated_at_column();

create trigger bump_version before update on projects for each row execute function bump_version();
create trigger set_actor before insert or update on projects for each row execute function set_actor();
create trigger set_updated_at before update on projects for each row execute function update_updated_at_column();
create trigger audit_projects_changes after insert or update or delete on projects for each row execute function log_audit_trail();

create trigger bump_version before update on milestones for each row execute function bump_version();
create trigger set_actor before insert or update on milestones for each row execute function set_actor();
create trigger set_updated_at before update on milestones for each row execute function update_updated_at_column();

create trigger bump_version before update on tasks for each row execute function bump_version();
create trigger set_actor before insert or update on tasks for each row execute function set_actor();
create trigger set_updated_at before update on tasks for each row execute function update_updated_at_column();
create trigger audit_tasks_changes after insert or update or delete on tasks for each row execute function log_audit_trail();

create trigger set_actor before insert or update on assets for each row execute function set_actor();
create trigger set_updated_at before update on assets for each row execute function update_updated_at_column();
create trigger bump_row_version before update on assets for each row execute function bump_row_version();
create trigger assets_assign_version before insert on assets for each row execute function assets_assign_version();
create trigger audit_assets_changes after insert or update or delete on assets for each row execute function log_audit_trail();

create trigger bump_version before update on share_links for each row execute function bump_version();
create trigger set_actor before insert or update on share_links for each row execute function set_actor();
create trigger set_updated_at before update on share_links for each row execute function update_updated_at_column();
create trigger share_links_state before insert or update on share_links for each row execute function share_links_state();
create trigger audit_share_links_changes after insert or update or delete on share_links for each row execute function log_audit_trail('hashed_token', 'passcode_hash');

create trigger set_updated_at before update on comments for each row execute function update_updated_at_column();
create trigger comments_scrub_pii before insert or update of body on comments for each row execute function comments_scrub_pii();
create trigger comments_set_author_name before insert or update of author_id, author_name on comments for each row execute function set_author_name();

create trigger set_updated_at before update on notifications for each row execute function update_updated_at_column();
create trigger minimise_payload before insert or update of payload on notifications for each row execute function minimise_payload();

create trigger set_updated_at before update on webhook_events for each row execute function update_updated_at_column();
create trigger minimise_payload before insert or update of payload on webhook_events for each row execute function minimise_payload();

create trigger audit_logs_append_only before update or delete on audit_logs for each row execute function deny_change();
create trigger audit_logs_no_truncate before truncate on audit_logs for each statement execute function deny_change();

create trigger residency_evidence_append_only before update or delete on residency_evidence for each row execute function deny_change();
create trigger residency_evidence_no_truncate before truncate on residency_evidence for each statement execute function deny_change();
