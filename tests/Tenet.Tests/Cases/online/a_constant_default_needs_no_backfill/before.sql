-- never: UPDATE
-- quick: the server keeps such a default beside the table
CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer);
