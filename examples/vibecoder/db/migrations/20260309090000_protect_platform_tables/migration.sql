-- Description: Plans and features get row security too: tenants read, the platform role writes, nobody else
--   does either.
-- Special procedures: the billing team moves from the superuser to vibe_platform after this migration.

set local lock_timeout = '5s';

alter table subscription_plans enable row level security;
alter table subscription_plans force row level security;
-- vibe_owner is named because plan_feature_matrix is refreshed with its rights, and FORCE applies to it.
create policy platform_read on subscription_plans for select to vibe_app, vibe_platform, vibe_owner using (true);
create policy platform_write on subscription_plans for all to vibe_platform using (true) with check (true);
grant select, insert, update, delete on subscription_plans to vibe_platform;

alter table features enable row level security;
alter table features force row level security;
create policy platform_read on features for select to vibe_app, vibe_platform, vibe_owner using (true);
create policy platform_write on features for all to vibe_platform using (true) with check (true);
grant select, insert, update, delete on features to vibe_platform;

alter table plan_features enable row level security;
alter table plan_features force row level security;
create policy platform_read on plan_features for select to vibe_app, vibe_platform, vibe_owner using (true);
create policy platform_write on plan_features for all to vibe_platform using (true) with check (true);
grant select, insert, update, delete on plan_features to vibe_platform;
