-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.a (id integer);
CREATE VIEW app.one AS SELECT id FROM app.a WHERE id > 0;
CREATE VIEW app.two WITH (check_option = cascaded, security_barrier = true) AS SELECT id FROM app.a WHERE id > 0;
CREATE VIEW app.three WITH (check_option = local) AS SELECT id FROM app.one;
GRANT SELECT ON app.one TO plan_reader;
