CREATE SCHEMA app;
CREATE DOMAIN app.one AS integer CHECK (VALUE > 0);
CREATE DOMAIN app.two AS app.one NOT NULL DEFAULT 1;
CREATE TYPE app.pair AS (a app.one, b app.two[]);
CREATE TABLE app.a (p app.pair, d app.two, CHECK ((p).a > 1));
