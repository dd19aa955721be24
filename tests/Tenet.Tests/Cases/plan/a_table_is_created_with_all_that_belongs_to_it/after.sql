CREATE SCHEMA app;
CREATE TABLE app.users (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email text NOT NULL UNIQUE, age integer DEFAULT 18 CHECK (age > 0));
CREATE INDEX users_age ON app.users (age);
ALTER TABLE app.users ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON app.users USING (email = CURRENT_USER);
COMMENT ON TABLE app.users IS 'People';
COMMENT ON COLUMN app.users.email IS 'Where to write';
GRANT SELECT, UPDATE (age) ON app.users TO plan_reader;
ALTER TABLE app.users OWNER TO plan_owner;
