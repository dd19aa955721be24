CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY, x integer UNIQUE);
CREATE TABLE app.b (a integer, b integer, c integer, d integer, e integer);
ALTER TABLE app.b ADD CONSTRAINT one FOREIGN KEY (a) REFERENCES app.a (id) DEFERRABLE,
    ADD CONSTRAINT two FOREIGN KEY (b) REFERENCES app.a (id),
    ADD CONSTRAINT three FOREIGN KEY (c) REFERENCES app.a (id),
    ADD CONSTRAINT four FOREIGN KEY (d) REFERENCES app.a (x) MATCH FULL ON UPDATE SET NULL;
COMMENT ON CONSTRAINT four ON app.b IS 'Another';
