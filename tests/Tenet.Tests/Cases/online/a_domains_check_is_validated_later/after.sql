CREATE SCHEMA app;
CREATE DOMAIN app.short AS text CONSTRAINT few CHECK (length(VALUE) < 99);
CREATE TABLE app.task (id integer PRIMARY KEY, title app.short);
