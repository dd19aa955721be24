CREATE SCHEMA app;
CREATE TABLE app.a (id integer CONSTRAINT a_key PRIMARY KEY);
CREATE TABLE app.b (a integer CONSTRAINT to_a REFERENCES app.a (id), n integer CONSTRAINT positive CHECK (n > 0), CONSTRAINT apart EXCLUDE USING btree (n WITH =));
COMMENT ON CONSTRAINT positive ON app.b IS 'More than none';
