-- change: a trigger's function does something else
-- names: touch
-- says: clock_timestamp
CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  new.updated_at := clock_timestamp();
  return new;
end
$$;

-- change: a policy's function does something else
-- names: is_mine
-- says: app.other
CREATE OR REPLACE FUNCTION is_mine(account uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  select account::text = current_setting('app.other', true)
$$;

-- change: a function runs with its owner's rights
-- names: is_mine
-- says: SECURITY DEFINER
ALTER FUNCTION is_mine(uuid) SECURITY DEFINER;

-- change: a function may change while a statement runs
-- names: is_mine
-- says: STABLE
ALTER FUNCTION is_mine(uuid) VOLATILE;

-- change: a function is called with nulls no more
-- names: is_mine
-- says: STRICT
ALTER FUNCTION is_mine(uuid) STRICT;

-- change: a function tells nothing of its arguments
-- names: is_mine
-- says: LEAKPROOF
ALTER FUNCTION is_mine(uuid) LEAKPROOF;

-- change: a function runs in parallel
-- names: is_mine
-- says: PARALLEL SAFE
ALTER FUNCTION is_mine(uuid) PARALLEL SAFE;

-- change: a function is told to be costly
-- names: is_mine
-- says: COST 777
ALTER FUNCTION is_mine(uuid) COST 777;

-- change: a function sets a setting
-- names: is_mine
-- says: search_path
ALTER FUNCTION is_mine(uuid) SET search_path = pg_catalog;

-- change: a function that no table calls does something else
-- names: lonely
-- says: a + 2
CREATE OR REPLACE FUNCTION lonely(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ select a + 2 $$;

-- change: a function is added
-- names: helpful
CREATE FUNCTION helpful() RETURNS integer LANGUAGE sql AS $$ select 1 $$;

-- change: a function is dropped
-- names: lonely
DROP FUNCTION lonely(integer);

-- change: a function gets a comment
-- names: is_mine
-- says: Whose it is.
-- shown in: db/schema.sql
COMMENT ON FUNCTION is_mine(uuid) IS 'Whose it is.';

-- change: a function gets another owner
-- names: lonely
-- says: truth_owner
-- shown in: db/schema.sql
ALTER FUNCTION lonely(integer) OWNER TO truth_owner;

-- change: not everybody may call a function
-- names: lonely
-- says: PUBLIC
-- shown in: db/schema.sql
REVOKE EXECUTE ON FUNCTION lonely(integer) FROM PUBLIC;

-- change: a procedure does something else
-- names: tidy_up
-- says: body is null
CREATE OR REPLACE PROCEDURE tidy_up() LANGUAGE sql AS $$ delete from archive.notes where body is null $$;

-- change: an aggregate begins elsewhere
-- names: total
-- says: 10
-- shown in: db/schema.sql
DROP AGGREGATE total(integer);
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '10');
