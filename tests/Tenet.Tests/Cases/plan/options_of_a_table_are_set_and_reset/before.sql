CREATE SCHEMA app;
CREATE TABLE app.users (a text) WITH (fillfactor = 50, autovacuum_enabled = false);
