create function search_tasks(q text, max_rows integer default 20)
  returns table (id uuid, title text, rank real)
  language sql stable security definer
  set search_path = public, pg_temp
as $$
  select t.id, t.title,
    ts_rank(to_tsvector('english', t.title || ' ' || coalesce(t.description, '')), plainto_tsquery('english', q)) as rank
  from tasks t
  where t.organization_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid
    and t.deleted_at is null
    and to_tsvector('english', t.title || ' ' || coalesce(t.description, '')) @@ plainto_tsquery('english', q)
  order by rank desc, t.id
  limit least(max_rows, 100)
$$;
alter function search_tasks(text, integer) owner to vibe_definer;
revoke all on function search_tasks(text, integer) from public;
grant execute on function search_tasks(text, integer) to vibe_app;
comment on function search_tasks(text, integer) is 'Live tasks of the own organization that match the words, best first, at most 100. Runs as vibe_definer with the tenant filter written out, because the search operator is not leakproof and row security would keep the GIN index from being used (C-26).';
