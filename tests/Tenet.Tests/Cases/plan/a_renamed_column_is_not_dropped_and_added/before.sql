-- rename: column app.users.name to full_name
-- never: DROP COLUMN
CREATE SCHEMA app;
CREATE TABLE app.users (id integer PRIMARY KEY, name text NOT NULL, CONSTRAINT named CHECK (name <> ''), CONSTRAINT one UNIQUE (name));
CREATE INDEX by_name ON app.users (lower(name));
CREATE TABLE app.posts (author text CONSTRAINT author REFERENCES app.users (name));
CREATE POLICY p ON app.users USING (name = CURRENT_USER);
CREATE FUNCTION app.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t BEFORE UPDATE OF name ON app.users FOR EACH ROW WHEN (NEW.name <> 'x') EXECUTE FUNCTION app.f();
COMMENT ON COLUMN app.users.name IS 'The name';
