-- Fixed months, because the schema must come out the same on every day that it is built. Jobs add the later ones.
-- This file runs last: a partition copies the column comments of its parent when it is created.
select app.ensure_audit_partition('2026-10-01');
select app.ensure_audit_partition('2026-11-01');
select app.ensure_audit_partition('2026-12-01');
select app.ensure_audit_partition('2027-01-01');
select app.ensure_audit_partition('2027-02-01');
select app.ensure_audit_partition('2027-03-01');
