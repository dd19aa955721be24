CREATE SCHEMA app;
CREATE TABLE app.a (id integer);
CREATE TABLE app.b (a app.a, n integer);
CREATE FUNCTION app.f(a app.a) RETURNS integer LANGUAGE sql RETURN (a).id;
