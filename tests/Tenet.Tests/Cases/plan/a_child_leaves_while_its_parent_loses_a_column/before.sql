-- one way: a column of its own cannot become one that is only inherited
CREATE SCHEMA app;
CREATE TABLE app.p (a integer, b text);
CREATE TABLE app.q () INHERITS (app.p);
