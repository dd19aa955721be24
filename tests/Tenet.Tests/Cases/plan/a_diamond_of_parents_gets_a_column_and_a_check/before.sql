CREATE SCHEMA app;
CREATE TABLE app.top (a integer);
CREATE TABLE app.l () INHERITS (app.top);
CREATE TABLE app.r () INHERITS (app.top);
CREATE TABLE app.low (x integer) INHERITS (app.l, app.r);
