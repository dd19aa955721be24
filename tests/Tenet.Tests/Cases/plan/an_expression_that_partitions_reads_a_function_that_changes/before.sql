-- hazard: dataloss table app.e
CREATE SCHEMA app;
CREATE FUNCTION app.low(n text) RETURNS text LANGUAGE sql IMMUTABLE RETURN lower(n);
CREATE TABLE app.e (n text) PARTITION BY LIST (app.low(n));
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN ('x');
