-- rename: table app.users to people
-- rename: primary key app.users.users_pkey to people_pkey
-- rename: sequence app.users_id_seq to people_id_seq
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.users (id serial PRIMARY KEY, name text);
CREATE TABLE app.posts (author integer CONSTRAINT author REFERENCES app.users (id));
GRANT USAGE ON SEQUENCE app.users_id_seq TO plan_reader;
