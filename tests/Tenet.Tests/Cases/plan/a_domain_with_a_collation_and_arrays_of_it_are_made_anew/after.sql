CREATE SCHEMA app;
CREATE DOMAIN app.d AS text COLLATE "C";
CREATE TABLE app.a (d app.d, l app.d[] DEFAULT '{x}');
CREATE FUNCTION app.f(d app.d[]) RETURNS app.d LANGUAGE sql RETURN d[1];
