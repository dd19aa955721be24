-- alone
CREATE SCHEMA app;
CREATE SCHEMA zoo;
CREATE TABLE app.b (id integer PRIMARY KEY, a integer);
