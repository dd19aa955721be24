-- mm_app: what a signed-in person can do at most; policies narrow it. Nobody deletes: deleting is a status (C-18).
grant select on tenants to mm_app;
grant select, insert, update on users to mm_app;
grant select on tenant_memberships to mm_app;
grant select, insert, update on projects to mm_app;
grant select, insert, update on milestones to mm_app;
grant select, insert, update on tasks to mm_app;
grant select, insert, update on assets to mm_app;
grant select, insert, update on share_links to mm_app;
grant select on share_link_views to mm_app;
grant select, insert, update on comments to mm_app;
grant select, update (read_at) on notifications to mm_app;
grant select on audit_logs to mm_app;
grant select on residency_evidence to mm_app;
grant select on task_dashboard to mm_app;
grant select on milestone_progress to mm_app;
grant select on share_link_analytics to mm_app;
grant select on unread_notification_counts to mm_app;

-- mm_public has no table at all, only app.open_share_link().

-- mm_job: everything, except that the append-only tables stay append-only.
grant select, insert, update, delete on tenants to mm_job;
grant select, insert, update, delete on users to mm_job;
grant select, insert, update, delete on tenant_memberships to mm_job;
grant select, insert, update, delete on projects to mm_job;
grant select, insert, update, delete on milestones to mm_job;
grant select, insert, update, delete on tasks to mm_job;
grant select, insert, update, delete on assets to mm_job;
grant select, insert, update, delete on share_links to mm_job;
grant select, insert, update, delete on share_link_views to mm_job;
grant select, insert, update, delete on comments to mm_job;
grant select, insert, update, delete on notifications to mm_job;
grant select, insert on audit_logs to mm_job;
grant select, insert, update on audit_log_exports to mm_job;
grant select, insert on residency_evidence to mm_job;
grant select, insert, update, delete on webhook_events to mm_job;
grant select, insert, update, delete on job_runs to mm_job;
grant select on task_dashboard to mm_job;
grant select on milestone_progress to mm_job;
grant select on share_link_analytics to mm_job;
grant select on unread_notification_counts to mm_job;

-- mm_definer: exactly what its functions do.
grant select on tenants to mm_definer;
grant select on users to mm_definer;
grant select, insert on tenant_memberships to mm_definer;
-- Locking a row FOR NO KEY UPDATE asks for the right to update one column of it.
grant select, update (updated_at) on projects to mm_definer;
grant select on assets to mm_definer;
grant select, update (view_count) on share_links to mm_definer;
grant insert on share_link_views to mm_definer;
grant select, update (author_name) on comments to mm_definer;
grant select, insert on audit_logs to mm_definer;
grant select on audit_log_exports to mm_definer;
