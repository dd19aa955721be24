CREATE SCHEMA app;
CREATE TABLE app.people (id serial PRIMARY KEY, name text);
CREATE TABLE app.posts (author integer CONSTRAINT author REFERENCES app.people (id));
GRANT USAGE ON SEQUENCE app.people_id_seq TO plan_reader;
