CREATE SCHEMA app;
CREATE TABLE app.a (a integer, b text);
CREATE INDEX one ON app.a (a);
CREATE INDEX two ON app.a (b) WITH (fillfactor = 50);
CREATE INDEX three ON app.a (lower(b));
CREATE UNIQUE INDEX four ON app.a (a, b);
