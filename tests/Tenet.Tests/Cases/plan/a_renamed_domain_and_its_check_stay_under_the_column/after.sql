CREATE SCHEMA app;
CREATE DOMAIN app.email AS text CONSTRAINT with_at CHECK (VALUE LIKE '%@%');
CREATE TABLE app.a (m app.email DEFAULT 'a@b', l app.email[]);
CREATE FUNCTION app.f(m app.email) RETURNS text LANGUAGE sql AS 'SELECT ''x''';
