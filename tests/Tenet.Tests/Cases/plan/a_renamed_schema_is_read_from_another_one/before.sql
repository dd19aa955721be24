-- alone
-- rename: schema app to core
-- never: DROP
CREATE SCHEMA app;
CREATE SCHEMA zoo;
CREATE TYPE app.mood AS ENUM ('a');
CREATE DOMAIN app.d AS integer CHECK (VALUE > 0);
CREATE TABLE app.users (id serial PRIMARY KEY, m app.mood, d app.d);
CREATE FUNCTION app.f(m app.mood) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN m = 'a';
CREATE TABLE zoo.b (u integer REFERENCES app.users (id), m app.mood DEFAULT 'a', CONSTRAINT ok CHECK (app.f(m)));
CREATE VIEW zoo.v AS SELECT id FROM app.users WHERE app.f(m);
CREATE POLICY p ON zoo.b USING (EXISTS (SELECT 1 FROM app.users WHERE users.id = b.u));
CREATE FUNCTION zoo.g(u app.users) RETURNS integer LANGUAGE sql RETURN (u).id;
GRANT SELECT ON app.users TO plan_reader;
