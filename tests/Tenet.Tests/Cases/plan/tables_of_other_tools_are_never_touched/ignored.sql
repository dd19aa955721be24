CREATE TABLE app.their_log (id serial PRIMARY KEY, what text);
CREATE INDEX their_index ON app.their_log (what);
CREATE VIEW app.their_view AS SELECT what FROM app.their_log;
GRANT SELECT ON app.their_log TO plan_reader;
ALTER TABLE app.their_log ENABLE ROW LEVEL SECURITY;
CREATE POLICY their_policy ON app.their_log USING (what <> '');
ALTER TABLE app.a ADD legacy_code text DEFAULT 'x' NOT NULL;
