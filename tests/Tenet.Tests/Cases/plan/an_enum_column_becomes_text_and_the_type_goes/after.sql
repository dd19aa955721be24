CREATE SCHEMA app;
CREATE TABLE app.a (m text DEFAULT 'a', CONSTRAINT known CHECK (m IN ('a', 'b')));
