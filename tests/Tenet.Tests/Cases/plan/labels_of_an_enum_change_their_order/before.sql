CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a', 'b', 'c');
CREATE TABLE app.a (m app.mood PRIMARY KEY);
CREATE TABLE app.b (m app.mood REFERENCES app.a (m));
