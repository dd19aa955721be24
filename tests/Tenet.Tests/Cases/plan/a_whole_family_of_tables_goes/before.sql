-- hazard: dataloss table app.p
-- hazard: dataloss table app.d
CREATE SCHEMA app;
CREATE TABLE app.p (a integer PRIMARY KEY, b integer NOT NULL, CONSTRAINT c CHECK (a > 0));
CREATE TABLE app.c (x integer) INHERITS (app.p);
CREATE TABLE app.d (y integer) INHERITS (app.c, app.p);
CREATE VIEW app.v AS SELECT a FROM app.p;
CREATE RULE r AS ON INSERT TO app.p DO ALSO NOTHING;
