CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('b', 'c');
CREATE SEQUENCE app.s AS integer INCREMENT BY 2;
CREATE VIEW app.v AS SELECT 'b'::app.mood AS m, nextval('app.s') AS n;
GRANT SELECT ON app.v TO plan_reader;
