CREATE SCHEMA app;
CREATE TABLE app.a (id integer, name text);
CREATE VIEW app.v AS SELECT * FROM app.a;
CREATE VIEW app.w AS SELECT * FROM app.v;
