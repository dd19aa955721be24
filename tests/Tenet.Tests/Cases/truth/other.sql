-- change: a sequence counts in other steps
-- names: ticket_numbers
-- says: INCREMENT BY 5
ALTER SEQUENCE ticket_numbers INCREMENT BY 5;

-- change: a sequence goes round
-- names: ticket_numbers
-- says: CYCLE
ALTER SEQUENCE ticket_numbers CYCLE;

-- change: a sequence is added
-- names: order_numbers
CREATE SEQUENCE order_numbers;

-- change: a sequence belongs to a column
-- names: ticket_numbers
-- says: OWNED BY
ALTER SEQUENCE ticket_numbers OWNED BY accounts.ticket;

-- change: a schema is added
-- names: spare
-- shown in: db/schema.sql
CREATE SCHEMA spare;

-- change: a schema gets a comment
-- names: archive
-- says: What is kept.
-- shown in: db/schema.sql
COMMENT ON SCHEMA archive IS 'What is kept.';

-- change: a role may use a schema
-- names: archive
-- says: truth_reader
-- shown in: db/schema.sql
GRANT USAGE ON SCHEMA archive TO truth_reader;

-- change: a role will be given rights on tables to come
-- names: archive
-- says: truth_reader
-- shown in: db/schema.sql
ALTER DEFAULT PRIVILEGES IN SCHEMA archive GRANT SELECT ON TABLES TO truth_reader;

-- change: an extension is added
-- names: pg_trgm
-- shown in: db/schema.sql
CREATE EXTENSION pg_trgm;

-- change: a publication is added
-- names: some_changes
CREATE PUBLICATION some_changes FOR TABLE tags;

-- change: a publication takes in another table
-- names: all_changes
-- says: tags
ALTER PUBLICATION all_changes ADD TABLE tags;

-- change: a publication leaves rows out
-- names: all_changes
-- says: paid
ALTER PUBLICATION all_changes SET TABLE accounts WHERE (score > 0 OR age IS NULL OR email = 'paid');

-- change: a publication tells of fewer things
-- names: all_changes
-- says: insert
ALTER PUBLICATION all_changes SET (publish = 'insert');

-- change: a publication is dropped
-- names: all_changes
DROP PUBLICATION all_changes;

-- change: an event trigger is added
-- names: watch
-- shown in: db/schema.sql
CREATE FUNCTION watching() RETURNS event_trigger LANGUAGE plpgsql AS $$ begin end $$;
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION watching();

-- change: a cast is added
-- names: account_kind
-- says: CAST
-- shown in: db/schema.sql
CREATE CAST (account_kind AS integer) WITH INOUT AS ASSIGNMENT;

-- change: an operator is added
-- names: ===
-- shown in: db/schema.sql
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer);

-- change: a text search is added
-- names: plain_words
-- shown in: db/schema.sql
CREATE TEXT SEARCH CONFIGURATION plain_words (COPY = simple);

-- change: a server is added
-- names: far
-- shown in: db/schema.sql
CREATE FOREIGN DATA WRAPPER plain;
CREATE SERVER far FOREIGN DATA WRAPPER plain;

-- change: the current value of a sequence is another
-- not shown: a document is about the schema, not about what is in it
SELECT setval('ticket_numbers', 500);

-- change: rows are added
-- not shown: a document is about the schema, not about what is in it
INSERT INTO tags VALUES (1, 'x');

-- change: the order of two tables in the catalog changes
-- not shown: it makes no difference to anybody who uses the schema
DROP TABLE profiles;
CREATE TABLE profiles (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT profiles_pkey PRIMARY KEY,
    account_id uuid NOT NULL CONSTRAINT profiles_account_key UNIQUE CONSTRAINT profiles_account_fk REFERENCES accounts (id),
    motto varchar(80)
);

-- change: tables are analysed
-- not shown: what the planner counted is not the schema
ANALYZE;

-- change: a role gets a password
-- not shown: passwords stand in no document
ALTER ROLE truth_reader PASSWORD 'secret';

-- change: a database setting changes
-- not shown: settings of a database are not read; they belong to where it runs
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET work_mem = ''8MB''', current_database()); END $$;
