-- Small trigger functions without rights of their own.

create function update_updated_at_column() returns trigger
  language plpgsql
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
alter function update_updated_at_column() owner to vibe_owner;
comment on function update_updated_at_column() is 'Stamps updated_at on every update, whatever the client sent.';

create function bump_version() returns trigger
  language plpgsql
as $$
begin
  new.version := old.version + 1;
  return new;
end
$$;
alter function bump_version() owner to vibe_owner;
comment on function bump_version() is 'Counts the updates of a row, so that a writer who read an older version can be refused (optimistic locking).';

create function deny_change() returns trigger
  language plpgsql
as $$
begin
  raise exception '% is append-only, % is refused', tg_table_name, lower(tg_op) using errcode = '42501';
end
$$;
alter function deny_change() owner to vibe_owner;
comment on function deny_change() is 'Refuses update, delete and truncate of a log with SQLSTATE 42501, for every role.';
