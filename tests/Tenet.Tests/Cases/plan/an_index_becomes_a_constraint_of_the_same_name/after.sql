CREATE SCHEMA app;
CREATE TABLE app.a (a integer, b text, CONSTRAINT a_a UNIQUE (a));
