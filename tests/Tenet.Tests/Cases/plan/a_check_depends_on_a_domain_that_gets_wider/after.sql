CREATE SCHEMA app;
CREATE DOMAIN app.label AS text CONSTRAINT short CHECK (length(VALUE) < 5);
CREATE TABLE app.a (n app.label, m app.label DEFAULT 'x');
