-- What belongs to the whole server. Run once, before anything else.
DO $$ BEGIN CREATE ROLE truth_app; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE truth_owner; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE truth_reader; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
