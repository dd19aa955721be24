CREATE SCHEMA app;
CREATE TYPE app.humour AS ENUM ('good');
CREATE FUNCTION app.g(n integer) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN n > 0;
CREATE SEQUENCE app.t;
CREATE TABLE app.a (id bigint DEFAULT nextval('app.t'), n integer, m app.humour DEFAULT 'good', CONSTRAINT uno UNIQUE (n), CONSTRAINT c CHECK (app.g(n)));
CREATE INDEX due ON app.a (m);
CREATE POLICY q ON app.a USING (app.g(n));
