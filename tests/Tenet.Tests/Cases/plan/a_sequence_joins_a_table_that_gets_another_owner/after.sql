CREATE SCHEMA app;
CREATE TABLE app.a (id serial);
ALTER TABLE app.a OWNER TO plan_owner;
