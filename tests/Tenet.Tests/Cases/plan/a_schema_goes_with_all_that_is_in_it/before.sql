-- alone
CREATE SCHEMA app;
CREATE SCHEMA gone;
CREATE TYPE gone.mood AS ENUM ('a');
CREATE TABLE gone.p (id integer PRIMARY KEY, m gone.mood);
CREATE TABLE gone.c (id integer REFERENCES gone.p (id), CONSTRAINT pk PRIMARY KEY (id));
ALTER TABLE gone.p ADD CONSTRAINT back FOREIGN KEY (id) REFERENCES gone.c (id);
CREATE FUNCTION gone.f() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM gone.p; END;
ALTER TABLE gone.p ADD CONSTRAINT ok CHECK (gone.f() > 0), ADD COLUMN d bigint DEFAULT gone.f();
CREATE VIEW gone.v AS SELECT id FROM gone.c;
CREATE FUNCTION gone.g() RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT id FROM gone.v; END;
CREATE OR REPLACE VIEW gone.v AS SELECT id FROM gone.c WHERE gone.g() > 0;
CREATE POLICY p ON gone.c USING (gone.f() > 1);
CREATE SEQUENCE gone.s;
ALTER TABLE gone.c ADD COLUMN n bigint DEFAULT nextval('gone.s');
