CREATE SCHEMA app;
CREATE TABLE app.a (id integer, name text, other integer NOT NULL, CONSTRAINT a_key PRIMARY KEY (id) INCLUDE (other));
CREATE VIEW app.v AS SELECT id, name, count(*) AS n FROM app.a GROUP BY id;
