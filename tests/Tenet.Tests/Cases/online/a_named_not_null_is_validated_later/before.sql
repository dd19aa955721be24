-- since 18
-- step: VALIDATE CONSTRAINT titled
CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer);
