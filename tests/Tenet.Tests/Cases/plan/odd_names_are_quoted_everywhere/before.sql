-- alone
CREATE SCHEMA "Odd Schema";
CREATE TABLE "Odd Schema"."Odd.Table" ("Odd Column" integer, "select" text DEFAULT 'x', CONSTRAINT "Odd ""Check" CHECK ("Odd Column" > 0));
CREATE VIEW "Odd Schema"."V.1" AS SELECT "select" FROM "Odd Schema"."Odd.Table";
CREATE TYPE "Odd Schema"."Mood" AS ENUM ('a', 'b');
CREATE TABLE "Odd Schema".m (m "Odd Schema"."Mood");
