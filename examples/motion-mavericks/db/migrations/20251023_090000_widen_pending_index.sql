-- The index of open tasks learns in_review, which the dashboards ask for as well (C-29).
-- Special procedures: none; the table is small enough for a plain build.
-- Requirements: R-179, R-096, R-242

-- up

drop index idx_tasks_pending_due;
-- The overview says status = 'pending', the detail says both. One index on both serves every one of these queries (C-29).
create index idx_tasks_pending_due on tasks (milestone_id, due_date) where status in ('pending', 'in_review');

-- down

drop index idx_tasks_pending_due;
create index idx_tasks_pending_due on tasks (milestone_id, due_date) where status = 'pending';
