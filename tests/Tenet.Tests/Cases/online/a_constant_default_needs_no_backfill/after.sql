CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer, state text NOT NULL DEFAULT 'open', cost numeric(10,2) NOT NULL DEFAULT 1.50, at timestamp with time zone NOT NULL DEFAULT now());
