CREATE SCHEMA app;
CREATE TABLE app.task (id bigserial PRIMARY KEY, title text);
