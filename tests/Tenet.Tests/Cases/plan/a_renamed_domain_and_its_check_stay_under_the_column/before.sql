-- rename: domain app.d to email
-- rename: domain constraint app.d.one to with_at
-- never: DROP
CREATE SCHEMA app;
CREATE DOMAIN app.d AS text CONSTRAINT one CHECK (VALUE LIKE '%@%');
CREATE TABLE app.a (m app.d DEFAULT 'a@b', l app.d[]);
CREATE FUNCTION app.f(m app.d) RETURNS text LANGUAGE sql AS 'SELECT ''x''';
