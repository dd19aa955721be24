-- hazard: dataloss table app.users
CREATE SCHEMA app;
CREATE TABLE app.users (id serial, a integer GENERATED ALWAYS AS IDENTITY);
