CREATE SCHEMA app;
CREATE TABLE app.people (id integer CONSTRAINT people_key PRIMARY KEY, name text);
CREATE TABLE app.users (id integer, person integer REFERENCES app.people (id));
