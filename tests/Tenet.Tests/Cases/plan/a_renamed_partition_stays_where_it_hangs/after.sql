CREATE SCHEMA app;
CREATE TABLE app.events (a integer, b text) PARTITION BY LIST (a);
CREATE TABLE app.first PARTITION OF app.events FOR VALUES IN (1);
CREATE TABLE app.e2 PARTITION OF app.events FOR VALUES IN (2);
CREATE POLICY p ON app.first USING (a = 1);
