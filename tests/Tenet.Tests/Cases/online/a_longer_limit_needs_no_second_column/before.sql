-- never: _new
-- quick: the server only changes the limit
CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, name character varying(20), cost numeric(8,2));
