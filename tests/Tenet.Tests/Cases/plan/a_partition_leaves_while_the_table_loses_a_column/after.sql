CREATE SCHEMA app;
CREATE TABLE app.e (a integer, c text) PARTITION BY LIST (a);
CREATE TABLE app.e1 (a integer, c text);
