-- hazard: isolation table app.a
-- hazard: isolation table app.b
CREATE SCHEMA app;
CREATE TABLE app.a (id integer);
ALTER TABLE app.a ENABLE ROW LEVEL SECURITY;
CREATE TABLE app.b (id integer);
ALTER TABLE app.b ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.b FORCE ROW LEVEL SECURITY;
