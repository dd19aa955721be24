CREATE SCHEMA app;
CREATE TABLE app.users (a text) WITH (fillfactor = 70, toast.autovacuum_enabled = false);
