CREATE SCHEMA "Odd Schema";
CREATE TABLE "Odd Schema"."Odd.Table" ("Odd Column" bigint, "select" varchar(5) DEFAULT 'y', "new one" text, CONSTRAINT "Odd ""Check" CHECK ("Odd Column" > 1));
CREATE VIEW "Odd Schema"."V.1" AS SELECT "select" FROM "Odd Schema"."Odd.Table";
CREATE TYPE "Odd Schema"."Mood" AS ENUM ('b');
CREATE TABLE "Odd Schema".m (m "Odd Schema"."Mood");
COMMENT ON COLUMN "Odd Schema"."Odd.Table"."new one" IS 'Odd';
