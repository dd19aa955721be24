CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a', 'b');
CREATE SEQUENCE app.s;
CREATE VIEW app.v AS SELECT 'a'::app.mood AS m, nextval('app.s') AS n;
GRANT SELECT ON app.v TO plan_reader;
