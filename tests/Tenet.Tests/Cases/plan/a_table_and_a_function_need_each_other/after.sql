CREATE SCHEMA app;
CREATE TABLE app.t (id integer);
CREATE FUNCTION app.next() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM app.t; END;
CREATE FUNCTION app.fits(n integer) RETURNS boolean LANGUAGE sql BEGIN ATOMIC SELECT n > count(*) FROM app.t; END;
ALTER TABLE app.t ALTER id SET DEFAULT app.next();
ALTER TABLE app.t ADD CONSTRAINT fits CHECK (app.fits(id));
CREATE POLICY p ON app.t USING (app.fits(id));
