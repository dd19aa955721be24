-- rename: foreign key app.b.one to to_a
-- rename: check constraint app.b.two to positive
-- rename: exclusion constraint app.b.three to apart
-- rename: primary key app.a.a_pkey to a_key
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY);
CREATE TABLE app.b (a integer CONSTRAINT one REFERENCES app.a (id), n integer CONSTRAINT two CHECK (n > 0), CONSTRAINT three EXCLUDE USING btree (n WITH =));
COMMENT ON CONSTRAINT two ON app.b IS 'More than none';
