-- The only enum of this schema. It sits on a platform table, where no tenant policy stops the planner from
-- using its operators; every status of a tenant table is text with a CHECK for that reason (C-27).
create type billing_period as enum ('monthly', 'yearly');
alter type billing_period owner to vibe_owner;
comment on type billing_period is 'How often a plan is charged.';
