CREATE SCHEMA app;
CREATE DOMAIN app.mood AS text CHECK (VALUE IN ('a', 'b'));
CREATE TABLE app.a (m app.mood DEFAULT 'a');
