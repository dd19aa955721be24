-- A table with a column of every common type, for a row that is written and read through generated code.
CREATE TYPE mood AS ENUM ('sad', 'it''s "fine"', '2 good');
CREATE DOMAIN label AS varchar(40) CHECK (VALUE <> '');
CREATE DOMAIN labels AS text[];
CREATE TYPE pair AS (x integer, y text);
CREATE TYPE span AS RANGE (subtype = float8);
CREATE TABLE everything (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    counter bigint GENERATED ALWAYS AS IDENTITY,
    a_smallint smallint NOT NULL, an_integer integer NOT NULL, a_bigint bigint NOT NULL, a_real real NOT NULL, a_double double precision NOT NULL,
    a_numeric numeric(20, 6) NOT NULL, a_money money NOT NULL, a_boolean boolean NOT NULL DEFAULT false,
    a_text text NOT NULL, a_varchar varchar(12) NOT NULL, a_char char(3) NOT NULL, a_bytea bytea NOT NULL,
    a_date date NOT NULL, a_time time NOT NULL, a_timetz timetz NOT NULL, a_timestamp timestamp NOT NULL, a_timestamptz timestamptz NOT NULL, an_interval interval NOT NULL,
    a_json json NOT NULL, a_jsonb jsonb NOT NULL, an_inet inet NOT NULL, a_cidr cidr NOT NULL, a_macaddr macaddr NOT NULL,
    an_int4range int4range NOT NULL, a_tstzrange tstzrange NOT NULL, a_multirange int4multirange NOT NULL, a_span span NOT NULL,
    a_mood mood NOT NULL, a_label label NOT NULL, some_labels labels NOT NULL, a_pair pair NOT NULL,
    moods mood[] NOT NULL, numbers integer[] NOT NULL, texts text[] NOT NULL, moments timestamptz[] NOT NULL, label_list label[] NOT NULL,
    bits bit(3) NOT NULL, more_bits bit varying(9) NOT NULL, an_xml xml NOT NULL, words tsvector NOT NULL, a_point point NOT NULL,
    nothing text, no_number integer, no_mood mood, no_moods mood[], no_json jsonb, no_inet inet, no_moment timestamptz,
    twice integer GENERATED ALWAYS AS (an_integer * 2) STORED,
    password_hash text
);
-- Names that collide, are keywords, or begin with digits.
CREATE SCHEMA other;
CREATE TABLE other.everything (id integer PRIMARY KEY, everything text);
CREATE TABLE "class" ("class" integer PRIMARY KEY, "2nd" text, "clone" text, "a b" text, "a_b" text, "ToString" text, "😀" text);
CREATE TABLE tasks (id bigserial, tenant integer, "when" date, PRIMARY KEY (tenant, id));
CREATE VIEW everything_view AS SELECT id, a_mood, an_inet, an_int4range FROM everything;
CREATE TABLE line_breaks (id integer PRIMARY KEY, a text);
COMMENT ON TABLE line_breaks IS E'Two\r\nlines, */ <b>& "quotes"\u2028end';
COMMENT ON COLUMN line_breaks.a IS E'/// */ \\ ${x} {{y}}';
