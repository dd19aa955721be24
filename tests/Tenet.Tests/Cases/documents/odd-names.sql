-- Names and comments that mean something in Markdown, HTML, YAML, XML, Mermaid or SQL.
CREATE SCHEMA "a|schema";
CREATE TYPE "kind|of" AS ENUM ('a|b', '<script>', 'it''s', '`tick`', '- [ ] item', 'ü');
CREATE TABLE "a|b" (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    "c|d" text NOT NULL DEFAULT 'x|y',
    "`tick`" "kind|of" DEFAULT 'a|b',
    "two  words" integer CHECK ("two  words" > 0),
    CONSTRAINT "u|k" UNIQUE ("c|d")
);
COMMENT ON TABLE "a|b" IS 'A pipe | in it, <b>bold</b>, `code`, *stars*, [a link](x.md), &amp; and # no heading.';
COMMENT ON COLUMN "a|b"."c|d" IS 'One | two
and a second line.';
CREATE INDEX "i|x" ON "a|b" USING hash ("c|d");
CREATE INDEX "part|ial" ON "a|b" (lower("c|d") DESC) INCLUDE (id) WHERE "c|d" <> '|';
CREATE TABLE "<script>alert(1)</script>" (
    id integer PRIMARY KEY,
    "it's ""so""" uuid CONSTRAINT "f|k" REFERENCES "a|b" (id) ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE,
    "مرحبا" text,
    "]]>" text,
    "{{x}}" text,
    "# h" text,
    "---" text
);
COMMENT ON TABLE "<script>alert(1)</script>" IS ']]> <!-- tenet:prose id=evil --> {{x}}';
CREATE TABLE "a|schema"."الجداول" ("الرقم" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "النص" text COLLATE "C");
CREATE TABLE "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü" ("ßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßß" integer);
CREATE TABLE "Users" (id integer PRIMARY KEY, friend integer REFERENCES "Users" (id));
CREATE TABLE users (id integer PRIMARY KEY, "user" integer UNIQUE NOT NULL REFERENCES "Users" (id) ON DELETE CASCADE);
CREATE TABLE "1" (a integer REFERENCES users (id), b integer REFERENCES users (id), PRIMARY KEY (a, b));
CREATE VIEW "v|w" AS SELECT "c|d", id AS "i d" FROM "a|b";
COMMENT ON COLUMN "v|w"."i d" IS 'The | key.';
CREATE FUNCTION "f|n"() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER "t|g" BEFORE INSERT OR UPDATE ON "a|b" FOR EACH ROW EXECUTE FUNCTION "f|n"();
ALTER TABLE "a|b" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "p|y" ON "a|b" AS RESTRICTIVE FOR SELECT USING ("c|d" <> '```');
