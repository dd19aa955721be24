-- never: DROP
CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('good');
CREATE TABLE app.a (m app.mood DEFAULT 'good');
