-- Who is asking, and for which organization. Both settings are local to one transaction (C-12); a setting
-- that is missing or empty reads as NULL, so that every policy closes instead of failing on a cast (C-11).

create function app.current_tenant_id() returns uuid
  language sql stable parallel safe
as $$
  select nullif(current_setting('app.current_tenant_id', true), '')::uuid
$$;
alter function app.current_tenant_id() owner to vibe_owner;
comment on function app.current_tenant_id() is 'Organization of the running request, or NULL outside of one. Open to PUBLIC: it only repeats the caller''s own setting.';

create function app.current_user_id() returns uuid
  language sql stable parallel safe
as $$
  select nullif(current_setting('app.user_id', true), '')::uuid
$$;
alter function app.current_user_id() owner to vibe_owner;
comment on function app.current_user_id() is 'User of the running request, or NULL for work of the system. Default of every created_by_id.';
