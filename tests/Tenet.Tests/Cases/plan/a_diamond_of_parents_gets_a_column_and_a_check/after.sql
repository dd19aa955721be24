CREATE SCHEMA app;
CREATE TABLE app.top (a integer DEFAULT 3, b text, CONSTRAINT c CHECK (a > 0));
CREATE TABLE app.l () INHERITS (app.top);
CREATE TABLE app.r () INHERITS (app.top);
CREATE TABLE app.low (x integer) INHERITS (app.l, app.r);
