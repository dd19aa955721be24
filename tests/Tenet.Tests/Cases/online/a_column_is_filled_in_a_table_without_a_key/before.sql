-- step: ctid
-- step: UPDATE ONLY app.heir
CREATE SCHEMA app;
CREATE TABLE app.log (line text);
CREATE TABLE app.heir () INHERITS (app.log);
