-- Description: Undo protect_platform_tables. Nothing is lost.
-- Special procedures: see migration.sql.

set local lock_timeout = '5s';

drop policy platform_write on plan_features;
drop policy platform_read on plan_features;
alter table plan_features no force row level security;
alter table plan_features disable row level security;
revoke all on plan_features from vibe_platform;
drop policy platform_write on features;
drop policy platform_read on features;
alter table features no force row level security;
alter table features disable row level security;
revoke all on features from vibe_platform;
drop policy platform_write on subscription_plans;
drop policy platform_read on subscription_plans;
alter table subscription_plans no force row level security;
alter table subscription_plans disable row level security;
revoke all on subscription_plans from vibe_platform;
