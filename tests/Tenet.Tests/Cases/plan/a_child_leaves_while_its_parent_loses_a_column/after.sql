CREATE SCHEMA app;
CREATE TABLE app.p (a integer);
CREATE TABLE app.q (a integer);
