-- step: SET DEFAULT gen_random_uuid()
-- step: UPDATE ONLY app.task SET key = DEFAULT
CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer);
