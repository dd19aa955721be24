CREATE SCHEMA app;
CREATE TYPE app.role AS ENUM ('user', 'admin');
CREATE TABLE app.a (r app.role NOT NULL DEFAULT 'user', n integer, CONSTRAINT pk PRIMARY KEY (r, n));
CREATE TABLE app.b (r app.role, n integer, CONSTRAINT fk FOREIGN KEY (r, n) REFERENCES app.a (r, n));
CREATE POLICY p ON app.a USING (r = 'user');
CREATE MATERIALIZED VIEW app.m AS SELECT r, count(*) AS c FROM app.a GROUP BY r;
CREATE FUNCTION app.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t BEFORE UPDATE ON app.a FOR EACH ROW WHEN (NEW.r = 'admin') EXECUTE FUNCTION app.f();
COMMENT ON TRIGGER t ON app.a IS 'Admins';
