-- Every table has row-level security, and it is forced, so that the owner is bound too (C-10, C-84).
-- tenant_isolation is RESTRICTIVE: whatever permissive policy is added later, it cannot reach beyond the allowed
-- tenants (C-15). The permissive policies say what a role of people may do inside them.
-- The functions stand in a sub-select so that they are evaluated once in a statement (R-130).
-- Deleted rows are hidden by views and queries, not here: a SELECT policy on status would make the soft delete itself fail (C-19).

alter table tenants enable row level security;
alter table tenants force row level security;
create policy tenant_isolation on tenants as restrictive for all
  using (id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_read on tenants for select to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'));

alter table users enable row level security;
alter table users force row level security;
create policy tenant_isolation on users as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_read on users for select to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'));
create policy admin_write on users for all to mm_app
  using ((select app.actor_role()) = 'admin')
  with check ((select app.actor_role()) = 'admin');
create policy self_read on users for select to mm_app
  using (id = (select app.current_user_id()));

alter table tenant_memberships enable row level security;
alter table tenant_memberships force row level security;
create policy tenant_isolation on tenant_memberships as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_read on tenant_memberships for select to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'));

alter table projects enable row level security;
alter table projects force row level security;
create policy tenant_isolation on projects as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_rw on projects for all to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'))
  with check ((select app.actor_role()) in ('admin', 'agency'));
create policy guest_read on projects for select to mm_app
  using ((select app.actor_role()) = 'guest');

alter table milestones enable row level security;
alter table milestones force row level security;
create policy tenant_isolation on milestones as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_rw on milestones for all to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'))
  with check ((select app.actor_role()) in ('admin', 'agency'));
create policy guest_read on milestones for select to mm_app
  using ((select app.actor_role()) = 'guest');

alter table tasks enable row level security;
alter table tasks force row level security;
create policy tenant_isolation on tasks as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_rw on tasks for all to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'))
  with check ((select app.actor_role()) in ('admin', 'agency'));

alter table assets enable row level security;
alter table assets force row level security;
create policy tenant_isolation on assets as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_rw on assets for all to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'))
  with check ((select app.actor_role()) in ('admin', 'agency'));
create policy guest_read on assets for select to mm_app
  using ((select app.actor_role()) = 'guest');

alter table share_links enable row level security;
alter table share_links force row level security;
create policy tenant_isolation on share_links as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_rw on share_links for all to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'))
  with check ((select app.actor_role()) in ('admin', 'agency'));

alter table share_link_views enable row level security;
alter table share_link_views force row level security;
create policy tenant_isolation on share_link_views as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_read on share_link_views for select to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'));

alter table comments enable row level security;
alter table comments force row level security;
create policy tenant_isolation on comments as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_rw on comments for all to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'))
  with check ((select app.actor_role()) in ('admin', 'agency'));
create policy guest_read on comments for select to mm_app
  using ((select app.actor_role()) = 'guest');

alter table notifications enable row level security;
alter table notifications force row level security;
create policy tenant_isolation on notifications as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy own_notifications on notifications for all to mm_app
  using (user_id = (select app.current_user_id()))
  with check (user_id = (select app.current_user_id()));

alter table audit_logs enable row level security;
alter table audit_logs force row level security;
create policy tenant_isolation on audit_logs as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_read on audit_logs for select to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'));

alter table residency_evidence enable row level security;
alter table residency_evidence force row level security;
create policy tenant_isolation on residency_evidence as restrictive for all
  using (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]))
  with check (tenant_id = any ((select app.allowed_tenant_ids())::uuid[]));
create policy member_read on residency_evidence for select to mm_app
  using ((select app.actor_role()) in ('admin', 'agency'));

-- Platform tables: no tenant, no policy, hence no row for anybody but the roles that bypass (C-84).
alter table webhook_events enable row level security;
alter table webhook_events force row level security;
alter table job_runs enable row level security;
alter table job_runs force row level security;
alter table audit_log_exports enable row level security;
alter table audit_log_exports force row level security;
