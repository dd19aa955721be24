CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text NOT NULL, size integer NOT NULL DEFAULT 0, "Odd name" text NOT NULL);
