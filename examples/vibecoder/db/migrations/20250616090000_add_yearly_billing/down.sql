-- Description: Undo add_yearly_billing. Nothing is lost: it refuses while a plan is yearly.
-- Special procedures: see migration.sql.

-- PostgreSQL cannot drop an enum value, so the type is swapped. This fails, on purpose, while a plan is still yearly.
alter type billing_period rename to billing_period_with_yearly;
create type billing_period as enum ('monthly');
alter type billing_period owner to vibe_owner;
comment on type billing_period is 'How often a plan is charged.';
alter table subscription_plans alter column billing_period type billing_period using billing_period::text::billing_period;
drop type billing_period_with_yearly;
