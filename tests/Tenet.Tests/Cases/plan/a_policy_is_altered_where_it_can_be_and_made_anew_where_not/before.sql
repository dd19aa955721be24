CREATE SCHEMA app;
CREATE TABLE app.a (id integer);
CREATE POLICY one ON app.a USING (id > 1);
CREATE POLICY two ON app.a FOR UPDATE USING (id > 1) WITH CHECK (id > 2);
CREATE POLICY three ON app.a FOR SELECT TO plan_app, plan_reader USING (id > 1);
CREATE POLICY four ON app.a AS RESTRICTIVE USING (id > 1);
