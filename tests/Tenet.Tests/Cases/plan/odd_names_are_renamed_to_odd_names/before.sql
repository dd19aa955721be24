-- alone
-- rename: table app."Odd.Table" to Even "Table"
-- rename: column app."Odd.Table"."select" to the name
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app."Odd.Table" ("select" text CONSTRAINT c CHECK ("select" <> 'select'), "Select" integer);
CREATE VIEW app.v AS SELECT "select" AS s FROM app."Odd.Table" WHERE "Odd.Table"."Select" > 1;
