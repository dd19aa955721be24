-- never: DROP TABLE
CREATE SCHEMA app;
CREATE TABLE app.users (id integer PRIMARY KEY);
