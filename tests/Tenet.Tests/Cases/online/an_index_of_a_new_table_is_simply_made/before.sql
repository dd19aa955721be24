-- never: CONCURRENTLY
-- quick: nobody uses a table that is made
CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer);
