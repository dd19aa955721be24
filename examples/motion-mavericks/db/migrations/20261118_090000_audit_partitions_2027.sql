-- Audit months of the first quarter of 2027.
-- Special procedures: down loses the entries of these months; it is meant for the time before they begin.
-- Requirements: R-179, R-249

-- up

select app.ensure_audit_partition('2027-01-01');
select app.ensure_audit_partition('2027-02-01');
select app.ensure_audit_partition('2027-03-01');

-- down

drop table audit_logs_y2027m03;
drop table audit_logs_y2027m02;
drop table audit_logs_y2027m01;
