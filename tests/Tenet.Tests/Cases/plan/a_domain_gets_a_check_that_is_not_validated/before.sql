CREATE SCHEMA app;
CREATE DOMAIN app.d AS integer CONSTRAINT one CHECK (VALUE > 0);
CREATE TABLE app.a (d app.d, l app.d[]);
