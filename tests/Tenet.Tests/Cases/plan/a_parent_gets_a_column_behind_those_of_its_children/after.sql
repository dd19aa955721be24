CREATE SCHEMA app;
-- Made at once, all of them, and yet the children have the late columns last.
CREATE TABLE app.a (x integer);
CREATE TABLE app.b (y integer) INHERITS (app.a);
CREATE TABLE app.c (w integer) INHERITS (app.a);
CREATE TABLE app.d (v integer) INHERITS (app.b, app.c);
CREATE TABLE app.e (own text, u integer) INHERITS (app.c);
ALTER TABLE app.a ADD COLUMN late text DEFAULT 'x';
ALTER TABLE app.c ADD COLUMN own text;
