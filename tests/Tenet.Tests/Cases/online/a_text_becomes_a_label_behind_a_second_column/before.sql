-- step: app.mood
CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('low', 'high');
CREATE TABLE app.task (id integer PRIMARY KEY, mood text);
