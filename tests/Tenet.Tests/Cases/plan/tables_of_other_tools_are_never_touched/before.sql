-- ignore: app.their_*
-- ignore: app.a.legacy_*
-- never: their
-- never: legacy
CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY, n integer);
