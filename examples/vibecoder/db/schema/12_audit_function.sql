-- Changes are logged by row triggers: event triggers see DDL only (C-02). The arguments of a trigger are the
-- classified columns of its table; their values never reach the log (C-91).
create function log_audit_trail() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp
as $$
declare
  old_row jsonb;
  new_row jsonb;
  classified text;
begin
  if tg_op <> 'INSERT' then old_row := to_jsonb(old); end if;
  if tg_op <> 'DELETE' then new_row := to_jsonb(new); end if;
  foreach classified in array coalesce(tg_argv::text[], '{}') loop
    -- A changed value stays visible as a change, without saying what it was.
    if new_row ? classified then
      new_row := jsonb_set(new_row, array[classified],
        case when old_row -> classified is distinct from new_row -> classified and tg_op = 'UPDATE'
             then '"[redacted, changed]"'::jsonb else '"[redacted]"'::jsonb end);
    end if;
    if old_row ? classified then
      old_row := jsonb_set(old_row, array[classified], '"[redacted]"');
    end if;
  end loop;
  insert into audit_logs (organization_id, actor_id, job_name, action, entity_type, entity_id, before, after)
  values (
    -- The row of an organization is its own tenant.
    coalesce(new_row ->> 'organization_id', old_row ->> 'organization_id', new_row ->> 'id', old_row ->> 'id')::uuid,
    app.current_user_id(),
    nullif(current_setting('app.job_name', true), ''),
    tg_op, tg_table_name, coalesce(new_row ->> 'id', old_row ->> 'id')::uuid, old_row, new_row);
  return null;
end
$$;
alter function log_audit_trail() owner to vibe_definer;
revoke all on function log_audit_trail() from public;
comment on function log_audit_trail() is 'Writes one row of audit_logs per changed row: who, what, before and after. Columns named as trigger arguments are redacted. Runs as vibe_definer, since no application role may write the log itself.';
