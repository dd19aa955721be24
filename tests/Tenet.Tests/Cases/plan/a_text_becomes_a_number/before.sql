-- hazard: dataloss column app.users.age
CREATE SCHEMA app;
CREATE TABLE app.users (id integer, age text DEFAULT '5');
