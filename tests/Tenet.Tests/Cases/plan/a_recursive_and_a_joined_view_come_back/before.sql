CREATE SCHEMA app;
CREATE TABLE app.a (id integer, parent integer);
CREATE VIEW app.v AS WITH RECURSIVE t AS (SELECT id FROM app.a UNION ALL SELECT a.id FROM app.a JOIN t ON a.parent = t.id) SELECT id FROM t;
CREATE VIEW app.w AS SELECT x.id, y.id AS other FROM app.v x LEFT JOIN app.v y USING (id);
