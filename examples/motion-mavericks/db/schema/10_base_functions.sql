-- Time-ordered ids. Native from PostgreSQL 18, the same bit layout written in SQL before it (C-04, R-045).
do $$
begin
  if current_setting('server_version_num')::int >= 180000 then
    create function app.uuid_v7() returns uuid
      language sql volatile parallel safe
      as 'select uuidv7()';
  else
    create function app.uuid_v7() returns uuid
      language sql volatile parallel safe
      as $body$
        select encode(
          set_bit(set_bit(
            overlay(uuid_send(gen_random_uuid())
                    placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
                    from 1 for 6),
            52, 1), 53, 1), 'hex')::uuid
      $body$;
  end if;
end
$$;
alter function app.uuid_v7() owner to mm_owner;
comment on function app.uuid_v7() is 'A new UUID of version 7. It reveals when a row was made, so share tokens are random values and never ids.';

-- Unset and emptied settings both mean "no context": NULL, hence no rows, and never an error (C-11).
create function app.current_tenant_id() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
alter function app.current_tenant_id() owner to mm_owner;
comment on function app.current_tenant_id() is 'Tenant of the current request, NULL outside one.';

create function app.current_user_id() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;
alter function app.current_user_id() owner to mm_owner;
comment on function app.current_user_id() is 'Portal user of the current request, NULL outside one.';

-- A date compared with now() would flip at 10 or 11 in the morning in Sydney and could use no index (C-33).
create function app.local_today() returns date
  language sql stable parallel safe
  as $$ select (now() at time zone 'Australia/Sydney')::date $$;
alter function app.local_today() owner to mm_owner;
comment on function app.local_today() is 'Today in Sydney, the calendar that due dates are meant in.';

create function update_updated_at_column() returns trigger
  language plpgsql
  as $$
begin
  new.updated_at := now();
  return new;
end
$$;
alter function update_updated_at_column() owner to mm_owner;
revoke execute on function update_updated_at_column() from public;
comment on function update_updated_at_column() is 'Trigger: stamps updated_at with the time of the transaction, whatever the client sent.';

create function bump_version() returns trigger
  language plpgsql
  as $$
begin
  new.version := old.version + 1;
  return new;
end
$$;
alter function bump_version() owner to mm_owner;
revoke execute on function bump_version() from public;
comment on function bump_version() is 'Trigger: counts the writes of a row, so that a writer holding a stale version notices it.';

create function bump_row_version() returns trigger
  language plpgsql
  as $$
begin
  new.row_version := old.row_version + 1;
  return new;
end
$$;
alter function bump_row_version() owner to mm_owner;
revoke execute on function bump_row_version() from public;
comment on function bump_row_version() is 'Trigger: the lock counter of assets, whose column version is the number of the deliverable (C-57).';

-- Without a request (jobs, restores) the given values stand. Within one neither column is the client's: a foreign key would
-- take any user's id there, and so tell whether that user exists in another tenant (C-24).
create function set_actor() returns trigger
  language plpgsql
  as $$
begin
  if app.current_user_id() is null then
    return new;
  end if;
  if tg_op = 'INSERT' then
    new.created_by := app.current_user_id();
    new.updated_by := null;
  else
    new.created_by := old.created_by;
    new.updated_by := app.current_user_id();
  end if;
  return new;
end
$$;
alter function set_actor() owner to mm_owner;
revoke execute on function set_actor() from public;
comment on function set_actor() is 'Trigger: created_by and updated_by come from the request, never from the client.';

create function deny_change() returns trigger
  language plpgsql
  as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end
$$;
alter function deny_change() owner to mm_owner;
revoke execute on function deny_change() from public;
comment on function deny_change() is 'Trigger: refuses update, delete and truncate on append-only tables, for every role.';

create function app.scrub_emails(p_text text) returns text
  language sql immutable parallel safe
  as $$ select regexp_replace(p_text, '[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}', '[email removed]', 'g') $$;
alter function app.scrub_emails(text) owner to mm_owner;
comment on function app.scrub_emails(text) is 'The text with every email address replaced by a placeholder.';

-- Patterns find addresses, Australian phone numbers and card numbers, not every name (C-79).
create function app.scrub_pii(p_text text) returns text
  language sql immutable parallel safe
  as $$
    select regexp_replace(
             regexp_replace(
               app.scrub_emails(p_text),
               '(\+61|\m61|\m0)[ -]?[2-478]([ -]?\d){8}\M', '[phone removed]', 'g'),
             '\m\d([ -]?\d){12,15}\M', '[number removed]', 'g')
  $$;
alter function app.scrub_pii(text) owner to mm_owner;
comment on function app.scrub_pii(text) is 'The text without email addresses, Australian phone numbers and card-like numbers.';

-- Walks the document instead of its text form: replacing inside the text could cut an escape sequence in two.
create function app.scrub_json(p_json jsonb) returns jsonb
  language plpgsql immutable parallel safe
  as $$
begin
  case jsonb_typeof(p_json)
    when 'string' then
      return to_jsonb(app.scrub_emails(p_json #>> '{}'));
    when 'array' then
      return coalesce((select jsonb_agg(app.scrub_json(e.value) order by e.ordinality)
                         from jsonb_array_elements(p_json) with ordinality e), '[]');
    when 'object' then
      return coalesce((select jsonb_object_agg(e.key, app.scrub_json(e.value)) from jsonb_each(p_json) e), '{}');
    else
      return p_json;
  end case;
end
$$;
alter function app.scrub_json(jsonb) owner to mm_owner;
comment on function app.scrub_json(jsonb) is 'The JSON document with every email address inside its string values replaced by a placeholder.';
