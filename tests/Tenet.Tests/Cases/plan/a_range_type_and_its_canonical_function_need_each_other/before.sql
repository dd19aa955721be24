CREATE SCHEMA app;
CREATE TABLE app.other (a integer);
