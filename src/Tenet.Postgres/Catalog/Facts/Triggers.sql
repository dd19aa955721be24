-- Not sorted: the model sorts facts by name.
-- Internal triggers keep foreign keys and deferrable keys; they are part of those. A trigger that was cloned to a
-- partition is one with its original unless its state was changed there. pg_get_triggerdef is asked only for WHEN,
-- since pg_get_expr cannot tell OLD from NEW.
select t.oid, t.tgrelid as relation, t.tgname as name, t.tgtype as type, t.tgenabled::int4 as enabled, t.tgattr::text as columns,
       t.tgconstraint <> 0 as is_constraint, t.tgdeferrable as deferrable, t.tginitdeferred as deferred, t.tgconstrrelid as from_relation,
       t.tgargs as arguments, t.tgoldtable as old_table, t.tgnewtable as new_table, t.tgparentid <> 0 as cloned,
       fn.nspname as function_schema, f.proname as function,
       case when t.tgqual is not null then pg_catalog.pg_get_triggerdef(t.oid) end as definition
  from pg_catalog.pg_trigger t
  join pg_catalog.pg_proc f on f.oid = t.tgfoid
  join pg_catalog.pg_namespace fn on fn.oid = f.pronamespace
  left join pg_catalog.pg_trigger p on p.oid = t.tgparentid
 where t.tgrelid >= 16384
   and not t.tgisinternal
   and (p.oid is null or p.tgenabled <> t.tgenabled)
