CREATE SCHEMA app;
CREATE TABLE app."Even ""Table""" ("the name" text CONSTRAINT c CHECK ("the name" <> 'select'), "Select" integer);
CREATE VIEW app.v AS SELECT "the name" AS s FROM app."Even ""Table""" WHERE "Even ""Table"""."Select" > 1;
