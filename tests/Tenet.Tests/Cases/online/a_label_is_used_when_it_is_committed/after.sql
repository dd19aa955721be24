CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('low', 'high');
CREATE TABLE app.task (id integer PRIMARY KEY, mood app.mood DEFAULT 'high', CONSTRAINT fine CHECK (mood <> 'high' OR id > 0));
CREATE INDEX task_mood ON app.task (mood) WHERE mood = 'high';
