-- rename: table app.users to people
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.users (id integer, name text, CONSTRAINT pk PRIMARY KEY (id), CONSTRAINT named CHECK (name <> ''));
CREATE INDEX by_name ON app.users (lower(name)) WHERE name IS NOT NULL;
CREATE TABLE app.posts (author integer CONSTRAINT author REFERENCES app.users (id));
CREATE VIEW app.v AS SELECT id, name FROM app.users;
CREATE POLICY p ON app.users USING (EXISTS (SELECT 1 FROM app.posts WHERE posts.author = users.id));
GRANT SELECT ON app.users TO plan_reader;
GRANT UPDATE (name) ON app.users TO plan_app;
