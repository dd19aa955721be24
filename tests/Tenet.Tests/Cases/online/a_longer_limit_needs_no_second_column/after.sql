CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, name text, cost numeric(12,2));
