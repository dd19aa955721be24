CREATE SCHEMA app;
CREATE TABLE app.a (id integer, n integer);
CREATE FUNCTION app.top() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT coalesce(max(n), 0) + 1 FROM app.a; END;
ALTER TABLE app.a ALTER n SET DEFAULT app.top();
