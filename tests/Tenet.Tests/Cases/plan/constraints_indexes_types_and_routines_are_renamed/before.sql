-- rename: unique constraint app.a.one to uno
-- rename: index app.two to due
-- rename: enum type app.mood to humour
-- rename: function app.f(integer) to g
-- rename: policy app.a.p to q
-- rename: sequence app.s to t
-- never: DROP
CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('good');
CREATE FUNCTION app.f(n integer) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN n > 0;
CREATE SEQUENCE app.s;
CREATE TABLE app.a (id bigint DEFAULT nextval('app.s'), n integer, m app.mood DEFAULT 'good', CONSTRAINT one UNIQUE (n), CONSTRAINT c CHECK (app.f(n)));
CREATE INDEX two ON app.a (m);
CREATE POLICY p ON app.a USING (app.f(n));
