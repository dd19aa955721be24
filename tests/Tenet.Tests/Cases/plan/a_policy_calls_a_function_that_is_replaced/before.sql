-- never: DROP
CREATE SCHEMA app;
CREATE FUNCTION app.tenant() RETURNS integer LANGUAGE sql STABLE AS 'SELECT 1';
CREATE TABLE app.a (tenant integer);
ALTER TABLE app.a ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON app.a USING (tenant = app.tenant());
