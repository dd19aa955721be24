CREATE SCHEMA app;
CREATE TABLE app.a (a integer CONSTRAINT one CHECK (a > 1), b integer CONSTRAINT two CHECK (b > 0), CONSTRAINT three CHECK (a < b) NO INHERIT);
