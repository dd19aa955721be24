CREATE SCHEMA app;
CREATE TABLE app.users (id integer PRIMARY KEY, full_name text NOT NULL, CONSTRAINT named CHECK (full_name <> ''), CONSTRAINT one UNIQUE (full_name));
CREATE INDEX by_name ON app.users (lower(full_name));
CREATE TABLE app.posts (author text CONSTRAINT author REFERENCES app.users (full_name));
CREATE POLICY p ON app.users USING (full_name = CURRENT_USER);
CREATE FUNCTION app.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t BEFORE UPDATE OF full_name ON app.users FOR EACH ROW WHEN (NEW.full_name <> 'x') EXECUTE FUNCTION app.f();
COMMENT ON COLUMN app.users.full_name IS 'The name';
