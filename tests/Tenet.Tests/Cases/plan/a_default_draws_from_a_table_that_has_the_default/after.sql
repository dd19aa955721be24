CREATE SCHEMA app;
CREATE TABLE app.a (id integer, n integer);
CREATE FUNCTION app.top() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT max(n) FROM app.a; END;
ALTER TABLE app.a ALTER n SET DEFAULT app.top();
CREATE DOMAIN app.d AS bigint DEFAULT app.top();
CREATE TABLE app.b (d app.d);
