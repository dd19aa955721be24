-- rename: table app.e1 to first
-- rename: table app.e to events
-- never: DROP
-- never: DETACH
CREATE SCHEMA app;
CREATE TABLE app.e (a integer, b text) PARTITION BY LIST (a);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES IN (1);
CREATE TABLE app.e2 PARTITION OF app.e FOR VALUES IN (2);
CREATE POLICY p ON app.e1 USING (a = 1);
