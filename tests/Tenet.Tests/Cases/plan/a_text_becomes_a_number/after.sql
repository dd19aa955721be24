CREATE SCHEMA app;
CREATE TABLE app.users (id integer, age integer DEFAULT 5);
