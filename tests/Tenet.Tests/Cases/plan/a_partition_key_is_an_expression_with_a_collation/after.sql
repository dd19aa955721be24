CREATE SCHEMA app;
CREATE FUNCTION app.low(n text) RETURNS text LANGUAGE sql IMMUTABLE RETURN lower(n);
CREATE TABLE app.e (a integer, n text) PARTITION BY RANGE (app.low(n) COLLATE "C" text_pattern_ops, a);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES FROM ('a', MINVALUE) TO ('m', MAXVALUE);
