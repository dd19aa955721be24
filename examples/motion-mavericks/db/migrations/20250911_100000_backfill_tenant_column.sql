-- Second step: rows from before get the tenant of their project.
-- Special procedures: run in a quiet hour; the update counts as a write, so version and updated_at of the rows move on.
-- Requirements: R-179, R-113

-- up

update milestones m set tenant_id = p.tenant_id from projects p where p.id = m.project_id and m.tenant_id is null;
update tasks t set tenant_id = m.tenant_id from milestones m where m.id = t.milestone_id and t.tenant_id is null;
update assets a set tenant_id = p.tenant_id from projects p where p.id = a.project_id and a.tenant_id is null;
update comments c set tenant_id = t.tenant_id from tasks t where t.id = c.task_id and c.tenant_id is null;

-- down

update comments set tenant_id = null;
update assets set tenant_id = null;
update tasks set tenant_id = null;
update milestones set tenant_id = null;
