CREATE SCHEMA app;
CREATE TABLE app.people (id integer, name text, CONSTRAINT pk PRIMARY KEY (id), CONSTRAINT named CHECK (name <> ''));
CREATE INDEX by_name ON app.people (lower(name)) WHERE name IS NOT NULL;
CREATE TABLE app.posts (author integer CONSTRAINT author REFERENCES app.people (id));
CREATE VIEW app.v AS SELECT id, name FROM app.people;
CREATE POLICY p ON app.people USING (EXISTS (SELECT 1 FROM app.posts WHERE posts.author = people.id));
GRANT SELECT ON app.people TO plan_reader;
GRANT UPDATE (name) ON app.people TO plan_app;
