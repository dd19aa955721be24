-- since 18
-- step: VALIDATE CONSTRAINT few
CREATE SCHEMA app;
CREATE DOMAIN app.short AS text;
CREATE TABLE app.task (id integer PRIMARY KEY, title app.short);
