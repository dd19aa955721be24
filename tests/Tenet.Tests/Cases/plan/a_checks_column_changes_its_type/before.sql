CREATE SCHEMA app;
CREATE TABLE app.a (a varchar(5) CONSTRAINT one CHECK (a <> 'x'), b integer CONSTRAINT two CHECK (b > 0));
CREATE INDEX a_part ON app.a (b) WHERE a = 'y';
CREATE STATISTICS app.a_stats ON a, b FROM app.a;
