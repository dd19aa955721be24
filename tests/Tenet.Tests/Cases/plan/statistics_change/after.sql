CREATE SCHEMA app;
CREATE TABLE app.a (a integer, b integer);
CREATE STATISTICS app.one ON a, b FROM app.a;
ALTER STATISTICS app.one SET STATISTICS 50;
CREATE STATISTICS app.two (mcv) ON a, b FROM app.a;
ALTER STATISTICS app.two OWNER TO plan_owner;
COMMENT ON STATISTICS app.two IS 'Two';
