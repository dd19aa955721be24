-- step: PRIMARY KEY USING INDEX
-- step: VALIDATE CONSTRAINT
CREATE SCHEMA app;
CREATE TABLE app.task (id integer, title text);
