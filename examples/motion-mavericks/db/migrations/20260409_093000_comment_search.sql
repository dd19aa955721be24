-- The two searches in comments, as functions that can use the GIN indexes (C-26).
-- Special procedures: none.
-- Requirements: R-179, R-094, R-095

-- up

-- Under row-level security the GIN indexes are left aside, so the tenant condition is written out here (C-26).
create function app.search_comments(p_query text, p_max_rows integer default 20)
  returns table (id uuid, tenant_id uuid, parent_type text, parent_id uuid, author_name text, body text, created_at timestamptz)
  language sql stable security definer
  set search_path = public, pg_temp
  as $$
    select c.id, c.tenant_id, c.parent_type, c.parent_id, c.author_name, c.body, c.created_at
      from comments c
     where c.tenant_id = any ((select app.allowed_tenant_ids())::uuid[])
       and c.status <> 'deleted'
       and to_tsvector('english', c.body) @@ plainto_tsquery('english', p_query)
     order by c.created_at desc, c.id
     limit least(p_max_rows, 100)
  $$;
alter function app.search_comments(text, integer) owner to mm_definer;
revoke execute on function app.search_comments(text, integer) from public;
grant execute on function app.search_comments(text, integer) to mm_app;

create function app.filter_comments(p_metadata jsonb, p_max_rows integer default 20)
  returns table (id uuid, tenant_id uuid, parent_type text, parent_id uuid, author_name text, body text, created_at timestamptz)
  language sql stable security definer
  set search_path = public, pg_temp
  as $$
    select c.id, c.tenant_id, c.parent_type, c.parent_id, c.author_name, c.body, c.created_at
      from comments c
     where c.tenant_id = any ((select app.allowed_tenant_ids())::uuid[])
       and c.status <> 'deleted'
       and c.metadata @> p_metadata
     order by c.created_at desc, c.id
     limit least(p_max_rows, 100)
  $$;
alter function app.filter_comments(jsonb, integer) owner to mm_definer;
revoke execute on function app.filter_comments(jsonb, integer) from public;
grant execute on function app.filter_comments(jsonb, integer) to mm_app;

-- down

drop function app.filter_comments(jsonb, integer);
drop function app.search_comments(text, integer);
