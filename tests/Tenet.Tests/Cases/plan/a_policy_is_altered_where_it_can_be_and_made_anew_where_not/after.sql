CREATE SCHEMA app;
CREATE TABLE app.a (id integer);
CREATE POLICY one ON app.a USING (id > 2) WITH CHECK (id > 3);
CREATE POLICY two ON app.a FOR UPDATE USING (id > 1);
CREATE POLICY three ON app.a FOR SELECT TO plan_other USING (id > 1);
CREATE POLICY four ON app.a AS PERMISSIVE USING (id > 1);
COMMENT ON POLICY four ON app.a IS 'Open';
