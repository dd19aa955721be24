-- A schema that holds at least one object of every modelled kind and option, as far as PostgreSQL 15 knows them.
-- Run roles.sql first. Runs statement by statement as a superuser in an empty database, on 15 to 18.
--
-- Not here: security labels (a label needs a provider, which is a loaded C library); kinds outside the model (unmodelled.sql);
-- an index left invalid by a failed build (invalid-index.sql).

------------------------------------------------------------------------------------------------------------------------
-- Schemas
------------------------------------------------------------------------------------------------------------------------
CREATE SCHEMA core AUTHORIZATION torture_owner;
CREATE SCHEMA "Odd Schema" AUTHORIZATION "torture Odd.Role";
CREATE SCHEMA "select";
CREATE SCHEMA "dot.ted" AUTHORIZATION "torture_""quoted""";
CREATE SCHEMA "quo""te";
CREATE SCHEMA "ünïcode" AUTHORIZATION "torture_ünïcode";
CREATE SCHEMA part;
CREATE SCHEMA api;
CREATE SCHEMA "Ext Schema";
CREATE SCHEMA empty_one;
COMMENT ON SCHEMA core IS 'The heart; it''s "quoted" and has a back\slash';
COMMENT ON SCHEMA "Odd Schema" IS E'Two\nlines';
COMMENT ON SCHEMA public IS 'The schema that was always there';
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO torture_app;
GRANT USAGE ON SCHEMA core, part, api TO PUBLIC;
GRANT CREATE ON SCHEMA core TO torture_second WITH GRANT OPTION;
GRANT USAGE, CREATE ON SCHEMA "Odd Schema" TO torture_grantor WITH GRANT OPTION;
GRANT USAGE ON SCHEMA "select", "dot.ted", "quo""te", "ünïcode", "Ext Schema" TO torture_reader;

------------------------------------------------------------------------------------------------------------------------
-- Extensions, some outside public
------------------------------------------------------------------------------------------------------------------------
CREATE EXTENSION citext;
CREATE EXTENSION hstore SCHEMA "Ext Schema";
CREATE EXTENSION pg_trgm SCHEMA "Ext Schema";
CREATE EXTENSION btree_gist SCHEMA public;
CREATE EXTENSION postgres_fdw SCHEMA "Ext Schema";
CREATE EXTENSION tablefunc SCHEMA "Ext Schema";
CREATE EXTENSION file_fdw;
COMMENT ON EXTENSION hstore IS 'Our own words about hstore';

------------------------------------------------------------------------------------------------------------------------
-- Collations
------------------------------------------------------------------------------------------------------------------------
CREATE COLLATION core.plain_c (provider = libc, locale = 'C');
CREATE COLLATION core.two_faced (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');
CREATE COLLATION core.no_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION "Odd Schema"."Odd Collation" (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION core.copied FROM "C";
COMMENT ON COLLATION core.no_case IS 'Equal regardless of case';
ALTER COLLATION core.no_case OWNER TO torture_owner;

------------------------------------------------------------------------------------------------------------------------
-- Types: enums, domains, composites, ranges
------------------------------------------------------------------------------------------------------------------------
CREATE TYPE core.mood AS ENUM ('sad', 'ok', 'it''s "fine"', 'with, comma', 'größte');
-- Sort order is not the order of the OIDs.
ALTER TYPE core.mood ADD VALUE 'worst' BEFORE 'sad';
ALTER TYPE core.mood ADD VALUE 'between' AFTER 'sad';
ALTER TYPE core.mood ADD VALUE 'last of all';
CREATE TYPE "Odd Schema"."Odd.Enum" AS ENUM ();
COMMENT ON TYPE core.mood IS 'How one feels';
ALTER TYPE core.mood OWNER TO torture_owner;
REVOKE USAGE ON TYPE core.mood FROM PUBLIC;
GRANT USAGE ON TYPE core.mood TO torture_app;
GRANT USAGE ON TYPE core.mood TO torture_second WITH GRANT OPTION;

CREATE DOMAIN core.positive AS integer DEFAULT 1 CONSTRAINT above_zero CHECK (VALUE > 0);
CREATE DOMAIN core.small_positive AS core.positive CONSTRAINT below_hundred CHECK (VALUE < 100) CONSTRAINT "not 13" CHECK (VALUE <> 13);
CREATE DOMAIN core.label AS varchar(40) COLLATE core.no_case DEFAULT 'un''named' NOT NULL;
CREATE DOMAIN core.tags AS text[] CONSTRAINT few CHECK (cardinality(VALUE) < 10);
CREATE DOMAIN "Odd Schema"."Odd Domain" AS numeric(12, 3);
ALTER DOMAIN "Odd Schema"."Odd Domain" ADD CONSTRAINT "late check" CHECK (VALUE >= 0) NOT VALID;
COMMENT ON DOMAIN core.positive IS 'Above zero';
COMMENT ON CONSTRAINT above_zero ON DOMAIN core.positive IS 'Zero is not positive';
COMMENT ON CONSTRAINT "late check" ON DOMAIN "Odd Schema"."Odd Domain" IS 'Not validated';
REVOKE USAGE ON DOMAIN core.label FROM PUBLIC;
GRANT USAGE ON DOMAIN core.label TO torture_reader WITH GRANT OPTION;
ALTER DOMAIN core.tags OWNER TO torture_second;

CREATE TYPE core.address AS (street text COLLATE "C", "House No." varchar(10), zip numeric(5, 0), geo point);
CREATE TYPE core.nested AS (home core.address, others core.address[], mood core.mood, size core.small_positive);
-- A composite type whose first attribute was dropped.
CREATE TYPE core.shrunk AS (gone int, stays text, added int);
ALTER TYPE core.shrunk DROP ATTRIBUTE gone;
CREATE TYPE core.no_columns AS ();
COMMENT ON TYPE core.address IS 'Where one lives';
COMMENT ON COLUMN core.address."House No." IS 'May hold letters';
ALTER TYPE core.address OWNER TO torture_owner;
GRANT USAGE ON TYPE core.nested TO torture_app;

CREATE FUNCTION core.float_gap(a float8, b float8) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS 'SELECT a - b';
CREATE TYPE core.float_span AS RANGE (subtype = float8, subtype_opclass = float8_ops, subtype_diff = core.float_gap, multirange_type_name = core.float_spans);
CREATE TYPE "Odd Schema"."Text Range" AS RANGE (subtype = text, collation = "C", subtype_opclass = text_pattern_ops, multirange_type_name = "Odd Schema"."Text Ranges");
CREATE TYPE core.mood_range AS RANGE (subtype = core.mood);
-- A range with a canonical function: the function needs the shell type first, and must be in a language that takes shells.
CREATE TYPE core.day_span;
CREATE FUNCTION core.day_canonical(core.day_span) RETURNS core.day_span LANGUAGE internal IMMUTABLE STRICT AS 'daterange_canonical';
CREATE TYPE core.day_span AS RANGE (subtype = date, canonical = core.day_canonical, subtype_diff = daterange_subdiff);
COMMENT ON TYPE core.float_span IS 'From here to there';
ALTER TYPE core.float_span OWNER TO torture_second;
REVOKE USAGE ON TYPE core.float_span FROM PUBLIC;

------------------------------------------------------------------------------------------------------------------------
-- Sequences that stand alone
------------------------------------------------------------------------------------------------------------------------
CREATE SEQUENCE core.plain_seq;
CREATE SEQUENCE core.all_options AS smallint INCREMENT BY -2 MINVALUE -1000 MAXVALUE 99 START WITH 7 CACHE 5 CYCLE;
CREATE SEQUENCE "Odd Schema"."Odd ""Seq""" AS integer INCREMENT BY 10 START WITH 100;
CREATE UNLOGGED SEQUENCE core.unlogged_seq;
COMMENT ON SEQUENCE core.all_options IS 'Counts down by two';
ALTER SEQUENCE core.all_options OWNER TO torture_owner;
GRANT USAGE ON SEQUENCE core.plain_seq TO PUBLIC;
GRANT SELECT, UPDATE ON SEQUENCE core.all_options TO torture_app WITH GRANT OPTION;
REVOKE UPDATE ON SEQUENCE core.all_options FROM torture_owner;

------------------------------------------------------------------------------------------------------------------------
-- Functions and procedures
------------------------------------------------------------------------------------------------------------------------
CREATE FUNCTION core.add(a integer, b integer DEFAULT 1 + 1) RETURNS integer LANGUAGE sql IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE COST 3 AS $$SELECT a + b$$;
CREATE FUNCTION core.add(a text, b text) RETURNS text LANGUAGE sql STABLE PARALLEL RESTRICTED AS $$SELECT a || b$$;
CREATE FUNCTION core.add(numeric, numeric) RETURNS numeric RETURN $1 + $2;
CREATE FUNCTION core.volatile_one() RETURNS double precision LANGUAGE plpgsql VOLATILE SECURITY DEFINER PARALLEL UNSAFE
    SET search_path TO pg_catalog, "Odd Schema", "quo""te", pg_temp
    SET work_mem TO '8MB'
    SET torture.odd_setting TO 'it''s'
    AS $body$ BEGIN RETURN 1; END $body$;
-- A body that holds the tags a writer would quote it with.
CREATE FUNCTION core.tags_inside() RETURNS text LANGUAGE plpgsql AS $outermost$
BEGIN
    -- $$ and $function$ and $_$ and a back\slash and a ' and a "
    RETURN $$one$$ || $function$two$function$ || $_$three$_$;
END
$outermost$;
CREATE FUNCTION core.crlf_inside() RETURNS int LANGUAGE sql AS E'SELECT 1 -- one\r\n\t+ 2 -- two\r\n';
CREATE FUNCTION core.atomic(n integer, OUT twice integer, OUT "Odd Out" text) LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT n, 'a;b'::text;
    SELECT n * 2, 'x'::text || n;
END;
CREATE FUNCTION core.inouts(INOUT a integer, b text DEFAULT 'it''s', INOUT c date DEFAULT '2020-01-01'::date) LANGUAGE plpgsql AS 'BEGIN END';
CREATE FUNCTION core.varied(first text, VARIADIC rest integer[] DEFAULT ARRAY[1, 2]) RETURNS integer LANGUAGE sql AS 'SELECT cardinality(rest)';
CREATE FUNCTION core.rows_back(n integer) RETURNS TABLE (id integer, "Odd Name" core.mood) LANGUAGE sql STABLE ROWS 17 COST 200
    AS 'SELECT g, ''ok''::core.mood FROM generate_series(1, n) g';
CREATE FUNCTION core.set_back() RETURNS SETOF core.address LANGUAGE sql AS 'SELECT NULL::core.address WHERE false';
CREATE FUNCTION core.record_back() RETURNS record LANGUAGE sql AS 'SELECT 1, 2';
CREATE FUNCTION core.poly(a anyelement, b anyarray) RETURNS anyelement LANGUAGE sql AS 'SELECT a';
CREATE FUNCTION core.poly_range(a anycompatible, r anycompatiblerange) RETURNS anycompatiblemultirange LANGUAGE sql AS 'SELECT NULL';
CREATE FUNCTION core.supported(a integer, b integer) RETURNS SETOF integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE ROWS 12 COST 2
    SUPPORT pg_catalog.generate_series_int4_support AS 'generate_series_int4';
CREATE FUNCTION core.my_row_number() RETURNS bigint LANGUAGE internal WINDOW IMMUTABLE AS 'window_row_number';
CREATE FUNCTION core."Odd ""Function"".Name"("Odd Arg" integer, "select" text) RETURNS void LANGUAGE sql AS '';
CREATE FUNCTION core.uses_domain(d core.small_positive, m core.mood DEFAULT 'ok') RETURNS core.small_positive LANGUAGE sql AS 'SELECT d';
-- A routine whose signature names a type of another schema with an odd name, and an extension's type.
CREATE FUNCTION "Odd Schema"."strange sig"("Odd Schema"."Odd Domain", core.mood[], "Ext Schema".hstore, citext) RETURNS boolean LANGUAGE sql AS 'SELECT true';
-- One string-body function calls another that is created later: only a body that is not checked lets a dump restore it.
CREATE FUNCTION core.later() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN core.even_later(); END';
CREATE FUNCTION core.even_later() RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE PROCEDURE core.do_it(a integer, INOUT b text DEFAULT 'x', VARIADIC c integer[] DEFAULT '{}') LANGUAGE plpgsql AS $$ BEGIN COMMIT; END $$;
CREATE PROCEDURE core.do_it(OUT result integer) LANGUAGE sql AS 'SELECT 1';
-- By the types of all arguments the first has the name of the second; only a mode says which is meant.
CREATE PROCEDURE core.meant(OUT a integer, IN b integer) LANGUAGE sql AS 'SELECT b';
CREATE PROCEDURE core.meant(IN a integer, IN b integer) LANGUAGE sql AS '';
COMMENT ON PROCEDURE core.meant(IN integer, integer) IS 'Takes two';
COMMENT ON PROCEDURE core.meant(IN integer) IS 'Takes one';
GRANT EXECUTE ON PROCEDURE core.meant(IN integer, integer) TO torture_reader;
CREATE PROCEDURE "Odd Schema"."Odd Proc"() LANGUAGE sql SECURITY DEFINER BEGIN ATOMIC SELECT core.add(1); SELECT core.add('a', 'b'); END;
COMMENT ON FUNCTION core.add(integer, integer) IS 'Adds';
COMMENT ON FUNCTION core.add(text, text) IS 'Concatenates';
COMMENT ON PROCEDURE core.do_it(integer, text, integer[]) IS 'Does it';
ALTER FUNCTION core.add(text, text) OWNER TO torture_owner;
ALTER PROCEDURE core.do_it(integer, text, integer[]) OWNER TO torture_second;
REVOKE EXECUTE ON FUNCTION core.volatile_one() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.volatile_one() TO torture_app WITH GRANT OPTION;
GRANT EXECUTE ON FUNCTION core.volatile_one() TO "torture_""quoted""";
REVOKE ALL ON PROCEDURE core.do_it(integer, text, integer[]) FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE core.do_it(integer, text, integer[]) TO torture_reader;
REVOKE ALL ON FUNCTION core.add(text, text) FROM PUBLIC, torture_owner;

------------------------------------------------------------------------------------------------------------------------
-- Aggregates
------------------------------------------------------------------------------------------------------------------------
CREATE AGGREGATE core.total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
CREATE AGGREGATE core.total_text(text) (SFUNC = core.add, STYPE = text);
CREATE AGGREGATE core.moving(double precision) (
    SFUNC = float8pl, STYPE = double precision, INITCOND = '0',
    MSFUNC = float8pl, MINVFUNC = float8mi, MSTYPE = double precision, MSSPACE = 8, MINITCOND = '0');
CREATE AGGREGATE core.mean(double precision) (
    SFUNC = float8_accum, STYPE = double precision[], SSPACE = 64, FINALFUNC = float8_avg, FINALFUNC_MODIFY = SHAREABLE,
    COMBINEFUNC = float8_combine, INITCOND = '{0,0,0}', PARALLEL = SAFE);
CREATE AGGREGATE core.exact_mean(numeric) (
    SFUNC = numeric_avg_accum, STYPE = internal, SSPACE = 128, FINALFUNC = numeric_avg, COMBINEFUNC = numeric_avg_combine,
    SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize, PARALLEL = RESTRICTED);
CREATE AGGREGATE core.moving_mean(numeric) (
    SFUNC = numeric_avg_accum, STYPE = internal, SSPACE = 100, FINALFUNC = numeric_avg, MSFUNC = numeric_avg_accum, MINVFUNC = numeric_accum_inv,
    MSTYPE = internal, MSSPACE = 120, MFINALFUNC = numeric_avg, MFINALFUNC_MODIFY = READ_WRITE);
CREATE AGGREGATE core.biggest(integer) (SFUNC = int4larger, STYPE = integer, SORTOP = OPERATOR(pg_catalog.>), PARALLEL = SAFE);
CREATE AGGREGATE core.percentile(double precision ORDER BY anyelement) (
    SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_WRITE);
CREATE AGGREGATE core.ranked(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
CREATE FUNCTION core.gather(state text, VARIADIC items text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT coalesce(state, '') || array_to_string(items, ',')$$;
CREATE AGGREGATE core."Gather All"(VARIADIC items text[]) (SFUNC = core.gather, STYPE = text, INITCOND = 'it''s');
CREATE AGGREGATE core.count_stars(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
COMMENT ON AGGREGATE core.total(integer) IS 'Sums';
COMMENT ON AGGREGATE core.percentile(double precision ORDER BY anyelement) IS 'An ordered-set aggregate';
COMMENT ON AGGREGATE core.count_stars(*) IS 'Counts';
ALTER AGGREGATE core.mean(double precision) OWNER TO torture_owner;
REVOKE EXECUTE ON FUNCTION core.mean(double precision) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.mean(double precision) TO torture_reader;

------------------------------------------------------------------------------------------------------------------------
-- Languages. The handlers stand in a schema of ours: pg_dump cannot write a language whose handler is in pg_catalog.
------------------------------------------------------------------------------------------------------------------------
CREATE FUNCTION core.pl_call() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE FUNCTION core.pl_inline(internal) RETURNS void LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_inline_handler';
CREATE FUNCTION core.pl_check(oid) RETURNS void LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_validator';
CREATE TRUSTED LANGUAGE torture_pl HANDLER core.pl_call INLINE core.pl_inline VALIDATOR core.pl_check;
CREATE LANGUAGE "torture Odd PL" HANDLER core.pl_call;
COMMENT ON LANGUAGE torture_pl IS 'plpgsql under another name';
ALTER LANGUAGE torture_pl OWNER TO torture_owner;
REVOKE USAGE ON LANGUAGE torture_pl FROM PUBLIC;
GRANT USAGE ON LANGUAGE torture_pl TO torture_app WITH GRANT OPTION;
CREATE FUNCTION core.in_other_language() RETURNS integer LANGUAGE torture_pl AS 'BEGIN RETURN 1; END';
CREATE FUNCTION core.in_odd_language() RETURNS integer LANGUAGE "torture Odd PL" AS 'BEGIN RETURN 1; END';

------------------------------------------------------------------------------------------------------------------------
-- Operators, families, classes, casts
------------------------------------------------------------------------------------------------------------------------
CREATE TYPE core.pair AS (x integer, y integer);
CREATE FUNCTION core.pair_cmp(core.pair, core.pair) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT btrecordcmp($1, $2)';
CREATE FUNCTION core.pair_lt(core.pair, core.pair) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT core.pair_cmp($1, $2) < 0';
CREATE FUNCTION core.pair_le(core.pair, core.pair) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT core.pair_cmp($1, $2) <= 0';
CREATE FUNCTION core.pair_eq(core.pair, core.pair) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT core.pair_cmp($1, $2) = 0';
CREATE FUNCTION core.pair_ne(core.pair, core.pair) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT core.pair_cmp($1, $2) <> 0';
CREATE FUNCTION core.pair_ge(core.pair, core.pair) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT core.pair_cmp($1, $2) >= 0';
CREATE FUNCTION core.pair_gt(core.pair, core.pair) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT core.pair_cmp($1, $2) > 0';
CREATE FUNCTION core.pair_hash(core.pair) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT hash_record($1)';
CREATE FUNCTION core.pair_int_cmp(core.pair, integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT btint4cmp(($1).x, $2)';
CREATE FUNCTION core.pair_int_lt(core.pair, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ($1).x < $2';
CREATE FUNCTION core.pair_flip(core.pair) RETURNS core.pair LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ROW(($1).y, ($1).x)::core.pair';
-- The names are not those of the built-in record operators, so that no operator of ours hides one.
CREATE OPERATOR core.<% (LEFTARG = core.pair, RIGHTARG = core.pair, FUNCTION = core.pair_lt, COMMUTATOR = OPERATOR(core.>%), NEGATOR = OPERATOR(core.>=%), RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR core.<=% (LEFTARG = core.pair, RIGHTARG = core.pair, FUNCTION = core.pair_le, COMMUTATOR = OPERATOR(core.>=%), NEGATOR = OPERATOR(core.>%), RESTRICT = scalarlesel, JOIN = scalarlejoinsel);
CREATE OPERATOR core.=% (LEFTARG = core.pair, RIGHTARG = core.pair, FUNCTION = core.pair_eq, COMMUTATOR = OPERATOR(core.=%), NEGATOR = OPERATOR(core.<>%), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR core.<>% (LEFTARG = core.pair, RIGHTARG = core.pair, FUNCTION = core.pair_ne, COMMUTATOR = OPERATOR(core.<>%), NEGATOR = OPERATOR(core.=%), RESTRICT = neqsel, JOIN = neqjoinsel);
CREATE OPERATOR core.>=% (LEFTARG = core.pair, RIGHTARG = core.pair, FUNCTION = core.pair_ge, COMMUTATOR = OPERATOR(core.<=%), NEGATOR = OPERATOR(core.<%), RESTRICT = scalargesel, JOIN = scalargejoinsel);
CREATE OPERATOR core.>% (LEFTARG = core.pair, RIGHTARG = core.pair, FUNCTION = core.pair_gt, COMMUTATOR = OPERATOR(core.<%), NEGATOR = OPERATOR(core.<=%), RESTRICT = scalargtsel, JOIN = scalargtjoinsel);
CREATE OPERATOR core.<% (LEFTARG = core.pair, RIGHTARG = integer, FUNCTION = core.pair_int_lt);
CREATE OPERATOR "Odd Schema".~~~! (RIGHTARG = core.pair, FUNCTION = core.pair_flip);
COMMENT ON OPERATOR core.=% (core.pair, core.pair) IS 'Same pair';
COMMENT ON OPERATOR "Odd Schema".~~~! (NONE, core.pair) IS 'A prefix operator';
ALTER OPERATOR core.=% (core.pair, core.pair) OWNER TO torture_owner;

CREATE OPERATOR FAMILY core.pair_family USING btree;
CREATE OPERATOR CLASS core.pair_ops DEFAULT FOR TYPE core.pair USING btree FAMILY core.pair_family AS
    OPERATOR 1 core.<%, OPERATOR 2 core.<=%, OPERATOR 3 core.=%, OPERATOR 4 core.>=%, OPERATOR 5 core.>%,
    FUNCTION 1 core.pair_cmp(core.pair, core.pair);
-- Loose members: they belong to the family and to no class.
ALTER OPERATOR FAMILY core.pair_family USING btree ADD
    OPERATOR 1 core.<% (core.pair, integer),
    FUNCTION 1 (core.pair, integer) core.pair_int_cmp(core.pair, integer);
CREATE OPERATOR CLASS core.pair_hash_ops DEFAULT FOR TYPE core.pair USING hash AS
    OPERATOR 1 core.=%, FUNCTION 1 core.pair_hash(core.pair);
-- A class that stores another type and orders by distance.
CREATE OPERATOR CLASS "Odd Schema"."Odd Point Ops" FOR TYPE point USING gist AS
    OPERATOR 1 <<(point, point), OPERATOR 5 >>(point, point), OPERATOR 6 ~=(point, point),
    OPERATOR 15 <->(point, point) FOR ORDER BY pg_catalog.float_ops, OPERATOR 28 <@(point, box),
    FUNCTION 1 gist_point_consistent(internal, point, smallint, oid, internal), FUNCTION 2 gist_box_union(internal, internal),
    FUNCTION 3 gist_point_compress(internal), FUNCTION 5 gist_box_penalty(internal, internal, internal),
    FUNCTION 6 gist_box_picksplit(internal, internal), FUNCTION 7 gist_box_same(box, box, internal),
    FUNCTION 8 gist_point_distance(internal, point, smallint, oid, internal),
    STORAGE box;
CREATE OPERATOR CLASS core.array_ops FOR TYPE integer[] USING gin AS
    OPERATOR 1 &&(anyarray, anyarray), OPERATOR 2 @>(anyarray, anyarray),
    FUNCTION 1 btint4cmp(integer, integer), FUNCTION 2 ginarrayextract(anyarray, internal, internal),
    FUNCTION 3 ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal),
    FUNCTION 4 ginarrayconsistent(internal, smallint, anyarray, integer, internal, internal, internal, internal),
    STORAGE integer;
-- A family without a class.
CREATE OPERATOR FAMILY core.empty_family USING hash;
COMMENT ON OPERATOR FAMILY core.pair_family USING btree IS 'Ways to compare pairs';
COMMENT ON OPERATOR CLASS core.pair_ops USING btree IS 'Compares pairs';
ALTER OPERATOR FAMILY core.empty_family USING hash OWNER TO torture_owner;
ALTER OPERATOR CLASS core.array_ops USING gin OWNER TO torture_second;

CREATE FUNCTION core.pair_to_text(core.pair) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT ($1).x || '/' || ($1).y$$;
CREATE FUNCTION core.int_to_pair(integer, integer, boolean) RETURNS core.pair LANGUAGE sql IMMUTABLE AS 'SELECT ROW($1, $1)::core.pair';
CREATE CAST (core.pair AS text) WITH FUNCTION core.pair_to_text(core.pair) AS ASSIGNMENT;
CREATE CAST (integer AS core.pair) WITH FUNCTION core.int_to_pair(integer, integer, boolean) AS IMPLICIT;
CREATE CAST (core.mood AS varchar) WITH INOUT AS IMPLICIT;
CREATE CAST (varchar AS core.mood) WITH INOUT;
-- Binary coercible: both types are stored alike.
CREATE CAST (money AS bigint) WITHOUT FUNCTION;
COMMENT ON CAST (core.pair AS text) IS 'Written with a slash';

------------------------------------------------------------------------------------------------------------------------
-- Text search
------------------------------------------------------------------------------------------------------------------------
CREATE TEXT SEARCH DICTIONARY core.plain_words (TEMPLATE = pg_catalog.simple, stopwords = 'english', accept = 'false');
CREATE TEXT SEARCH DICTIONARY "Odd Schema"."Odd Dict" (TEMPLATE = snowball, language = 'german', stopwords = 'german');
CREATE TEXT SEARCH CONFIGURATION core.words (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION core.words ADD MAPPING FOR asciiword, word WITH "Odd Schema"."Odd Dict", core.plain_words, pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION core.words ADD MAPPING FOR email, url, int WITH pg_catalog.simple;
CREATE TEXT SEARCH CONFIGURATION "Odd Schema"."Odd Config" (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION "Odd Schema"."Odd Config" DROP MAPPING FOR url;
COMMENT ON TEXT SEARCH DICTIONARY core.plain_words IS 'Words as they are';
COMMENT ON TEXT SEARCH CONFIGURATION core.words IS 'Words we look for';
ALTER TEXT SEARCH DICTIONARY core.plain_words OWNER TO torture_owner;
ALTER TEXT SEARCH CONFIGURATION core.words OWNER TO torture_second;

------------------------------------------------------------------------------------------------------------------------
-- Tables and columns
------------------------------------------------------------------------------------------------------------------------
CREATE TABLE core.account (
    id bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME core."Odd Identity.Seq" START WITH 5 INCREMENT BY 3 MINVALUE 2 MAXVALUE 1000 CACHE 7 CYCLE),
    number integer GENERATED BY DEFAULT AS IDENTITY,
    code text COLLATE core.no_case NOT NULL DEFAULT 'it''s; "odd" \ $$',
    "select" serial,
    "Odd ""Column"".Name" smallserial NOT NULL,
    größe numeric(10, 2) DEFAULT 0.5::numeric,
    negative_scale numeric(5, -2),
    gone_first text,
    amount core.small_positive DEFAULT 7 NOT NULL,
    label core.label,
    mood core.mood DEFAULT 'ok'::core.mood,
    moods core.mood[] DEFAULT '{ok,"with, comma"}'::core.mood[],
    home core.address DEFAULT ROW('a', 'b', 1, NULL)::core.address,
    homes core.address[],
    span core.float_span DEFAULT '[1,2)'::core.float_span,
    spans core.float_spans,
    during tstzrange,
    fixed char(7), single "char", bits bit(3), many_bits bit varying(9), plain_char char,
    took interval hour to second(3), year_span interval year to month, at time(2) with time zone, stamp timestamp(0) DEFAULT '2020-01-01 00:00:00'::timestamp,
    short varchar(12) DEFAULT 'x'::varchar, ids integer[][] DEFAULT ARRAY[[1, 2], [3, 4]], sized text[3],
    payload jsonb DEFAULT '{"a": "b''c"}'::jsonb NOT NULL,
    words tsvector GENERATED ALWAYS AS (to_tsvector('pg_catalog.simple'::regconfig, code)) STORED,
    total numeric GENERATED ALWAYS AS (größe * 2 + amount::numeric) STORED CONSTRAINT total_small CHECK (total < 1000000),
    pairs "Ext Schema".hstore DEFAULT 'a=>1'::"Ext Schema".hstore,
    mail citext,
    counted bigint DEFAULT nextval('"Odd Schema"."Odd ""Seq"""'::regclass),
    called double precision DEFAULT core.volatile_one(),
    gone_last int,
    CONSTRAINT "account pk" PRIMARY KEY (id) INCLUDE (number) WITH (fillfactor = 80),
    CONSTRAINT account_code_unique UNIQUE NULLS NOT DISTINCT (code, größe) INCLUDE (label) WITH (fillfactor = 70),
    CONSTRAINT account_late_unique UNIQUE (number) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT account_soon_unique UNIQUE (amount, number) DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT "odd.check ""x""" CHECK ((code <> ''::text) AND (amount > 0)),
    CONSTRAINT not_inherited CHECK (number > 0) NO INHERIT
) WITH (fillfactor = 75, autovacuum_enabled = false, autovacuum_vacuum_scale_factor = 0.05, toast_tuple_target = 4000, parallel_workers = 2,
        toast.autovacuum_enabled = false, toast.vacuum_truncate = false, user_catalog_table = true);
ALTER TABLE core.account DROP COLUMN gone_first;
ALTER TABLE core.account DROP COLUMN gone_last;
ALTER TABLE core.account ADD COLUMN added_after text DEFAULT 'later' NOT NULL;
ALTER TABLE core.account ALTER COLUMN code SET STORAGE EXTERNAL;
ALTER TABLE core.account ALTER COLUMN payload SET STORAGE MAIN;
ALTER TABLE core.account ALTER COLUMN words SET STORAGE PLAIN;
ALTER TABLE core.account ALTER COLUMN code SET COMPRESSION pglz;
-- lz4 is left out: not every server is built with it.
ALTER TABLE core.account ALTER COLUMN code SET STATISTICS 321;
ALTER TABLE core.account ALTER COLUMN number SET STATISTICS 0;
ALTER TABLE core.account ALTER COLUMN code SET (n_distinct = -0.25, n_distinct_inherited = 100);
ALTER TABLE core.account ADD CONSTRAINT checked_late CHECK (größe >= 0) NOT VALID;
-- A table that needs no TOAST table.
CREATE TABLE core.no_toast (a integer, b boolean);
CREATE UNLOGGED TABLE core.unlogged_one (id integer PRIMARY KEY, serial_here bigserial);
CREATE TABLE core.bare ();
CREATE TABLE core."Odd.Table ""x""" (" leading blank" integer, "UPPER" text, "tab	inside" text, "select" text, "from.where" text, "日本" text) USING heap;
CREATE TABLE "select"."table" ("group" integer PRIMARY KEY, "order" integer REFERENCES "select"."table", "user" text DEFAULT 'x');
CREATE TABLE "dot.ted"."a.b" ("c.d" integer PRIMARY KEY);
CREATE TABLE "quo""te"."q""t" ("c""q" integer CONSTRAINT "c""c" CHECK ("c""q" > 0), "ro\w" text);
CREATE TABLE "ünïcode"."täble" ("schlüssel" integer PRIMARY KEY, "😀" text DEFAULT '😀');
-- A serial whose table, column and sequence were renamed: the names no longer fit each other.
CREATE TABLE core.was_named (was_column serial PRIMARY KEY);
ALTER TABLE core.was_named RENAME TO is_named;
ALTER TABLE core.is_named RENAME COLUMN was_column TO is_column;
-- A sequence owned by a column that does not use it, and a column that uses a sequence which it does not own.
CREATE SEQUENCE core.owned_unused AS integer OWNED BY core.is_named.is_column;
ALTER TABLE core.is_named ADD COLUMN uses_foreign bigint DEFAULT nextval('core.plain_seq'::regclass);
-- Whole row in a constraint.
CREATE TABLE core.whole_row (a integer, b text, CONSTRAINT some_value CHECK (whole_row IS NOT NULL));
CREATE TYPE core.row_shape AS (id integer, name text, score numeric(4, 1));
CREATE TABLE core.typed OF core.row_shape (id WITH OPTIONS DEFAULT 3 NOT NULL, PRIMARY KEY (id), name WITH OPTIONS DEFAULT 'n', CHECK (score > 0)) WITH (fillfactor = 60);
-- Replica identities; the default stands everywhere else.
CREATE TABLE core.replica_full (id integer PRIMARY KEY);
ALTER TABLE core.replica_full REPLICA IDENTITY FULL;
CREATE TABLE core.replica_nothing (id integer PRIMARY KEY);
ALTER TABLE core.replica_nothing REPLICA IDENTITY NOTHING;
-- Keys over the same columns: in one CREATE TABLE the server would make one of them.
CREATE TABLE core.twice_unique (a integer, b integer, CONSTRAINT twice_primary PRIMARY KEY (a, b), CONSTRAINT twice_first UNIQUE (b), CONSTRAINT twice_excluded EXCLUDE USING btree (a WITH =));
ALTER TABLE core.twice_unique ADD CONSTRAINT twice_second UNIQUE (b), ADD CONSTRAINT twice_third UNIQUE (a, b) INCLUDE (b), ADD CONSTRAINT twice_fourth UNIQUE (a, b), ADD CONSTRAINT twice_excluded_too EXCLUDE USING btree (a WITH =);
COMMENT ON CONSTRAINT twice_second ON core.twice_unique IS 'The second';
CREATE TABLE core.replica_index (id integer PRIMARY KEY, other integer NOT NULL, CONSTRAINT other_unique UNIQUE (other));
ALTER TABLE core.replica_index REPLICA IDENTITY USING INDEX other_unique;
-- Row security: enabled; forced without being enabled; both.
CREATE TABLE core.rls_on (id integer PRIMARY KEY, tenant uuid NOT NULL, owner_name text);
ALTER TABLE core.rls_on ENABLE ROW LEVEL SECURITY;
CREATE TABLE core.rls_forced_only (id integer);
ALTER TABLE core.rls_forced_only FORCE ROW LEVEL SECURITY;
CREATE TABLE core.rls_both (id integer, tenant uuid);
ALTER TABLE core.rls_both ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.rls_both FORCE ROW LEVEL SECURITY;
COMMENT ON TABLE core.account IS 'Accounts';
COMMENT ON COLUMN core.account.code IS 'What people call it';
COMMENT ON COLUMN core.account."Odd ""Column"".Name" IS 'Odd';
COMMENT ON CONSTRAINT "account pk" ON core.account IS 'The key';
COMMENT ON CONSTRAINT "odd.check ""x""" ON core.account IS 'An odd check';
COMMENT ON INDEX core."account pk" IS 'The index behind the key';
COMMENT ON SEQUENCE core."Odd Identity.Seq" IS 'Behind an identity';
COMMENT ON TYPE core.row_shape IS 'The shape of typed';
ALTER TABLE core.account OWNER TO torture_owner;
ALTER TABLE core.rls_on OWNER TO torture_second;
ALTER TABLE core."Odd.Table ""x""" OWNER TO "torture Odd.Role";

------------------------------------------------------------------------------------------------------------------------
-- Inheritance
------------------------------------------------------------------------------------------------------------------------
CREATE TABLE core.base (id integer NOT NULL, name text DEFAULT 'base', CONSTRAINT named CHECK (name <> ''), CONSTRAINT only_base CHECK (id > 0) NO INHERIT);
CREATE TABLE core.base_two (extra integer DEFAULT 2, id integer);
CREATE TABLE core.child (own integer) INHERITS (core.base);
ALTER TABLE core.child ALTER COLUMN name SET DEFAULT 'child';
ALTER TABLE core.child ALTER COLUMN name SET NOT NULL;
CREATE TABLE core.child_no_default () INHERITS (core.base);
ALTER TABLE core.child_no_default ALTER COLUMN name DROP DEFAULT;
CREATE TABLE core.both_parents (z integer) INHERITS (core.base, core.base_two);
CREATE TABLE core.redefined (name text DEFAULT 'again' COLLATE "default", id integer, CONSTRAINT named CHECK (name <> '')) INHERITS (core.base);
CREATE TABLE core.grandchild () INHERITS (core.child);
-- Attached later: the columns stand in another order than the parent's.
CREATE TABLE core.adopted (front boolean, name text, middle text, id integer NOT NULL, CONSTRAINT named CHECK (name <> ''));
ALTER TABLE core.adopted INHERIT core.base;
-- Once inherited, now on its own.
CREATE TABLE core.emancipated () INHERITS (core.base);
ALTER TABLE core.emancipated NO INHERIT core.base;
ALTER TABLE core.base ADD COLUMN added_to_all numeric DEFAULT 1 CHECK (added_to_all > 0);
ALTER TABLE core.child ALTER COLUMN id SET STATISTICS 55;
ALTER TABLE core.child ALTER COLUMN added_to_all SET STORAGE EXTERNAL;
COMMENT ON COLUMN core.child.name IS 'An inherited column with its own comment';
COMMENT ON CONSTRAINT named ON core.child IS 'An inherited constraint with its own comment';

------------------------------------------------------------------------------------------------------------------------
-- Partitioning
------------------------------------------------------------------------------------------------------------------------
-- Range over two columns. A column dropped in the middle of the parent.
CREATE TABLE part.event (tenant integer NOT NULL, gone text, at date NOT NULL, kind text COLLATE "C", note text DEFAULT 'parent', extra integer,
    CONSTRAINT event_pk PRIMARY KEY (tenant, at), CONSTRAINT extra_positive CHECK (extra > 0)) PARTITION BY RANGE (tenant, at);
ALTER TABLE part.event DROP COLUMN gone;
CREATE TABLE part.event_low PARTITION OF part.event FOR VALUES FROM (MINVALUE, MINVALUE) TO (10, '2020-01-01');
CREATE TABLE part.event_mid PARTITION OF part.event (note DEFAULT 'middle', CONSTRAINT mid_only CHECK (extra < 100)) FOR VALUES FROM (10, '2020-01-01') TO (20, MAXVALUE) WITH (fillfactor = 50);
CREATE TABLE part.event_top PARTITION OF part.event FOR VALUES FROM (30, MINVALUE) TO (MAXVALUE, MAXVALUE);
-- Other physical order, a dropped column of its own, its own default and its own index.
CREATE TABLE part."Odd Partition" (extra integer, kind text COLLATE "C", dropped integer, at date NOT NULL, note text DEFAULT 'odd', tenant integer NOT NULL, CONSTRAINT extra_positive CHECK (extra > 0));
ALTER TABLE part."Odd Partition" DROP COLUMN dropped;
ALTER TABLE part.event ATTACH PARTITION part."Odd Partition" FOR VALUES FROM (20, MAXVALUE) TO (30, MINVALUE);
CREATE INDEX "own index" ON part."Odd Partition" (note);
-- Nested.
CREATE TABLE part.list (id integer NOT NULL, kind text, area integer NOT NULL) PARTITION BY LIST (kind);
CREATE TABLE part.list_ab PARTITION OF part.list FOR VALUES IN ('a', 'b''c') PARTITION BY HASH (id, area);
CREATE TABLE part.list_ab_0 PARTITION OF part.list_ab FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE part.list_ab_1 PARTITION OF part.list_ab FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE part.list_null PARTITION OF part.list FOR VALUES IN (NULL, 'n');
CREATE TABLE part.list_rest PARTITION OF part.list DEFAULT PARTITION BY RANGE (area);
CREATE TABLE part.list_rest_rest PARTITION OF part.list_rest DEFAULT;
CREATE TABLE "Odd Schema"."list.rest" PARTITION OF part.list_rest FOR VALUES FROM (0) TO (10);
CREATE TABLE part.by_expression (a text, b integer, c timestamptz) PARTITION BY RANGE (lower(a) COLLATE "C" text_pattern_ops, (b % 10), c);
CREATE TABLE part.by_expression_1 PARTITION OF part.by_expression FOR VALUES FROM ('a', 1, '2020-01-01 00:00:00+00') TO ('m', 5, '2021-01-01 00:00:00+00');
CREATE TABLE part.by_enum (m core.mood, v boolean) PARTITION BY LIST (m);
CREATE TABLE part.by_enum_ok PARTITION OF part.by_enum FOR VALUES IN ('ok', 'größte');
CREATE TABLE part.by_bool (v boolean, d core.positive) PARTITION BY LIST (v);
CREATE TABLE part.by_bool_true PARTITION OF part.by_bool FOR VALUES IN (true);
CREATE TABLE part.no_partitions (id integer) PARTITION BY RANGE (id);
CREATE UNLOGGED TABLE part.by_bool_false PARTITION OF part.by_bool FOR VALUES IN (false);
-- Detached again.
CREATE TABLE part.detached PARTITION OF part.no_partitions FOR VALUES FROM (1) TO (2);
ALTER TABLE part.no_partitions DETACH PARTITION part.detached;
-- Indexes of partitioned tables: cloned, put together by hand under odd names, and incomplete, therefore invalid.
CREATE INDEX event_kind ON part.event (kind text_pattern_ops, extra DESC NULLS LAST) INCLUDE (note) WHERE extra > 5;
CREATE INDEX "Odd Parent Index" ON ONLY part.list (area);
CREATE INDEX "odd child.1" ON ONLY part.list_ab (area);
CREATE INDEX "odd child.1.0" ON part.list_ab_0 (area) WITH (fillfactor = 55);
CREATE INDEX "odd child.1.1" ON part.list_ab_1 (area);
CREATE INDEX "odd child.2" ON part.list_null (area);
CREATE INDEX "odd child.3" ON part.list_rest (area);
ALTER INDEX part."odd child.1" ATTACH PARTITION part."odd child.1.0";
ALTER INDEX part."odd child.1" ATTACH PARTITION part."odd child.1.1";
ALTER INDEX part."Odd Parent Index" ATTACH PARTITION part."odd child.1";
ALTER INDEX part."Odd Parent Index" ATTACH PARTITION part."odd child.2";
ALTER INDEX part."Odd Parent Index" ATTACH PARTITION part."odd child.3";
CREATE INDEX never_valid ON ONLY part.event (note);
CREATE INDEX never_valid_low ON part.event_low (note);
ALTER INDEX part.never_valid ATTACH PARTITION part.never_valid_low;
-- A unique constraint put together from one that a partition already had.
CREATE TABLE part.keyed (id integer NOT NULL, v text) PARTITION BY RANGE (id);
CREATE TABLE part.keyed_1 (v text, id integer NOT NULL, CONSTRAINT "its own key" PRIMARY KEY (id));
ALTER TABLE part.keyed ATTACH PARTITION part.keyed_1 FOR VALUES FROM (1) TO (10);
ALTER TABLE part.keyed ADD CONSTRAINT keyed_pk PRIMARY KEY (id);
CREATE TABLE part.keyed_2 PARTITION OF part.keyed DEFAULT;
-- Foreign keys from a partitioned table, to one, and to a single partition.
ALTER TABLE part.event ADD CONSTRAINT event_account FOREIGN KEY (extra) REFERENCES core.replica_full (id) ON DELETE CASCADE;
CREATE TABLE part.refers (id integer PRIMARY KEY, tenant integer, at date, keyed integer REFERENCES part.keyed_1 (id),
    CONSTRAINT refers_event FOREIGN KEY (tenant, at) REFERENCES part.event (tenant, at) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE);
CREATE TABLE part.refers_parted (keyed integer, k integer, CONSTRAINT parted_to_parted FOREIGN KEY (keyed) REFERENCES part.keyed (id)) PARTITION BY LIST (k);
CREATE TABLE part.refers_parted_1 PARTITION OF part.refers_parted FOR VALUES IN (1);
ALTER TABLE part.event_mid ADD CONSTRAINT mid_fk FOREIGN KEY (extra) REFERENCES core.replica_index (other) NOT VALID;
ALTER TABLE part.event ALTER COLUMN note SET STATISTICS 12;
ALTER TABLE part.event_low ALTER COLUMN note SET STATISTICS 34;
ALTER TABLE part.event_low ALTER COLUMN note SET STORAGE EXTERNAL;
ALTER TABLE part.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE part.event_low REPLICA IDENTITY FULL;
COMMENT ON TABLE part.event_low IS 'A partition';
COMMENT ON COLUMN part.event_low.note IS 'A column of a partition';
COMMENT ON INDEX part."odd child.1" IS 'A partitioned index that is a child';
COMMENT ON CONSTRAINT event_pk ON part.event IS 'Of all partitions';
COMMENT ON CONSTRAINT event_low_pkey ON part.event_low IS 'Of one partition';
ALTER TABLE part.event_mid OWNER TO torture_owner;
GRANT SELECT ON part.event TO torture_reader;
GRANT SELECT (note), UPDATE (note, extra) ON part.event_low TO torture_app;

------------------------------------------------------------------------------------------------------------------------
-- Foreign keys
------------------------------------------------------------------------------------------------------------------------
CREATE TABLE core.target (a integer, b integer, c text UNIQUE, PRIMARY KEY (a, b));
CREATE UNIQUE INDEX target_reversed ON core.target (b, a);
CREATE TABLE core.pointers (
    id integer PRIMARY KEY, a integer DEFAULT 1, b integer DEFAULT 2, c text, parent integer,
    CONSTRAINT fk_simple FOREIGN KEY (a, b) REFERENCES core.target,
    CONSTRAINT fk_full FOREIGN KEY (a, b) REFERENCES core.target MATCH FULL ON UPDATE RESTRICT ON DELETE RESTRICT,
    CONSTRAINT fk_cascade FOREIGN KEY (a, b) REFERENCES core.target ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE,
    CONSTRAINT fk_null FOREIGN KEY (a, b) REFERENCES core.target ON UPDATE SET NULL ON DELETE SET NULL (b) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_default FOREIGN KEY (a, b) REFERENCES core.target ON UPDATE SET DEFAULT ON DELETE SET DEFAULT (a, b),
    CONSTRAINT fk_reversed FOREIGN KEY (b, a) REFERENCES core.target (b, a),
    CONSTRAINT fk_text FOREIGN KEY (c) REFERENCES core.target (c) ON DELETE NO ACTION,
    CONSTRAINT fk_self FOREIGN KEY (parent) REFERENCES core.pointers ON DELETE CASCADE,
    CONSTRAINT fk_far FOREIGN KEY (parent) REFERENCES "ünïcode"."täble"
);
ALTER TABLE core.pointers ADD CONSTRAINT fk_unchecked FOREIGN KEY (id) REFERENCES "dot.ted"."a.b" ("c.d") NOT VALID;
-- Each refers to the other.
CREATE TABLE core.hen (id integer PRIMARY KEY, egg integer);
CREATE TABLE core.egg (id integer PRIMARY KEY, hen integer CONSTRAINT egg_hen REFERENCES core.hen DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE core.hen ADD CONSTRAINT hen_egg FOREIGN KEY (egg) REFERENCES core.egg;
COMMENT ON CONSTRAINT fk_self ON core.pointers IS 'To itself';

------------------------------------------------------------------------------------------------------------------------
-- Exclusion constraints
------------------------------------------------------------------------------------------------------------------------
CREATE TABLE core.booking (
    room integer NOT NULL, during tsrange NOT NULL, state text, guest text,
    CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&) INCLUDE (guest) WITH (fillfactor = 90) WHERE (state <> 'cancelled'),
    CONSTRAINT late_overlap EXCLUDE USING gist (lower(guest) COLLATE "C" WITH =, tsrange(lower(during), upper(during)) WITH &&) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT by_btree EXCLUDE (guest COLLATE "C" text_pattern_ops DESC WITH =)
);
-- By an operator and an operator class of ours.
CREATE TABLE core.one_pair (p core.pair, CONSTRAINT "only one pair" EXCLUDE USING btree (p core.pair_ops WITH OPERATOR(core.=%)));
COMMENT ON CONSTRAINT no_overlap ON core.booking IS 'One guest at a time';
COMMENT ON INDEX core.no_overlap IS 'The index behind an exclusion';

------------------------------------------------------------------------------------------------------------------------
-- Indexes
------------------------------------------------------------------------------------------------------------------------
CREATE TABLE core.indexed (id integer, name text, doc jsonb, words tsvector, pos point, area box, ip inet, tags text[], at timestamptz, pair core.pair, n integer, ints integer[]);
CREATE INDEX indexed_btree ON core.indexed (name COLLATE "C" text_pattern_ops DESC NULLS LAST, id ASC NULLS FIRST) INCLUDE (n, at) WITH (fillfactor = 66, deduplicate_items = off) WHERE id > 10;
CREATE UNIQUE INDEX indexed_unique ON core.indexed (n) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX "Odd Index.Name ""x""" ON core.indexed (id, lower(name));
CREATE INDEX indexed_expression ON core.indexed ((lower(name) || 'x'), (doc ->> 'a'), id);
ALTER INDEX core.indexed_expression ALTER COLUMN 1 SET STATISTICS 77;
ALTER INDEX core.indexed_expression ALTER COLUMN 2 SET STATISTICS 88;
CREATE INDEX indexed_hash ON core.indexed USING hash (name) WITH (fillfactor = 50);
CREATE INDEX indexed_gin ON core.indexed USING gin (doc jsonb_path_ops, tags) WITH (fastupdate = off, gin_pending_list_limit = 128);
CREATE INDEX indexed_gin_own ON core.indexed USING gin (ints core.array_ops);
CREATE INDEX indexed_gist ON core.indexed USING gist (words tsvector_ops (siglen = 100), area) WITH (buffering = on, fillfactor = 77);
CREATE INDEX indexed_gist_own ON core.indexed USING gist (pos "Odd Schema"."Odd Point Ops");
CREATE INDEX indexed_trgm ON core.indexed USING gist (name "Ext Schema".gist_trgm_ops (siglen = 32));
CREATE INDEX indexed_trgm_gin ON core.indexed USING gin (name "Ext Schema".gin_trgm_ops);
CREATE INDEX indexed_spgist ON core.indexed USING spgist (ip inet_ops) INCLUDE (id);
CREATE INDEX indexed_spgist_quad ON core.indexed USING spgist (pos kd_point_ops);
CREATE INDEX indexed_brin ON core.indexed USING brin (at timestamptz_minmax_multi_ops (values_per_range = 16), id int4_bloom_ops (n_distinct_per_range = 100, false_positive_rate = 0.05)) WITH (pages_per_range = 32, autosummarize = on);
CREATE INDEX indexed_own_class ON core.indexed (pair core.pair_ops);
CREATE INDEX indexed_own_hash ON core.indexed USING hash (pair);
CREATE INDEX indexed_cluster ON core.indexed (id);
ALTER TABLE core.indexed CLUSTER ON indexed_cluster;
COMMENT ON INDEX core.indexed_btree IS 'A busy index';
COMMENT ON COLUMN core.indexed.name IS 'Indexed in many ways';

------------------------------------------------------------------------------------------------------------------------
-- Statistics objects
------------------------------------------------------------------------------------------------------------------------
CREATE STATISTICS core.all_kinds ON name, id, n FROM core.indexed;
CREATE STATISTICS core.just_ndistinct (ndistinct) ON id, n FROM core.indexed;
CREATE STATISTICS core.just_two (dependencies, mcv) ON n, at FROM core.indexed;
CREATE STATISTICS core.one_expression ON (lower(name)) FROM core.indexed;
CREATE STATISTICS "Odd Schema"."Odd Stats" (mcv) ON (n % 10), id, (lower(name)) FROM core.indexed;
ALTER STATISTICS core.just_two SET STATISTICS 250;
ALTER STATISTICS core.just_ndistinct SET STATISTICS 0;
COMMENT ON STATISTICS core.just_two IS 'Two kinds';
ALTER STATISTICS core.just_two OWNER TO torture_owner;

------------------------------------------------------------------------------------------------------------------------
-- Views and materialized views
------------------------------------------------------------------------------------------------------------------------
CREATE VIEW api.plain AS SELECT id, name AS "Odd Name", n AS "select" FROM core.indexed WHERE id > 0 ORDER BY id LIMIT 5;
CREATE VIEW api.invoker WITH (security_invoker = true) AS SELECT id, tenant FROM core.rls_on;
CREATE VIEW api.invoker_off WITH (security_invoker = false) AS SELECT id FROM core.rls_on;
CREATE VIEW api.barrier WITH (security_barrier, security_invoker = on) AS SELECT id, owner_name FROM core.rls_on WHERE owner_name = CURRENT_USER;
CREATE VIEW api.checked AS SELECT id, n FROM core.indexed WHERE n > 0 WITH LOCAL CHECK OPTION;
CREATE VIEW api.checked_more AS SELECT id, n FROM api.checked WHERE id > 0 WITH CASCADED CHECK OPTION;
CREATE VIEW api.with_default (id, renamed) AS SELECT id, name FROM core.indexed;
ALTER VIEW api.with_default ALTER COLUMN renamed SET DEFAULT 'from the view';
CREATE RECURSIVE VIEW api.counting (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM counting WHERE n < 10;
-- Depends on the primary key, because the grouped columns follow from it.
CREATE VIEW api.grouped AS SELECT p.id, p.c, p.a, count(*) AS "Odd.Count" FROM core.pointers p GROUP BY p.id;
CREATE VIEW api.over_view AS SELECT p.*, g."Odd.Count" FROM api.plain p LEFT JOIN api.grouped g USING (id);
CREATE VIEW "Odd Schema"."Odd ""View""" ("A b", "c""d", "é") AS
    WITH q AS MATERIALIZED (SELECT DISTINCT ON (room) room, during, guest FROM core.booking ORDER BY room, during DESC)
    SELECT room, row_number() OVER w, core.add(room, 1) FROM q WINDOW w AS (PARTITION BY guest ORDER BY during ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)
    UNION ALL SELECT g, 0, 0 FROM generate_series(1, 3) WITH ORDINALITY AS s (g, o), LATERAL (VALUES (1, 'a')) AS v (x, y);
CREATE VIEW api.whole AS SELECT i AS "row", (i.pair).x AS px, i.ints[1] AS first, i.ints[1:2] AS slice FROM core.indexed i;
CREATE VIEW api.aggregated AS SELECT core.percentile(0.5) WITHIN GROUP (ORDER BY n) AS middle, core."Gather All"(VARIADIC tags) AS gathered, count(*) FILTER (WHERE n > 1) AS many
    FROM core.indexed GROUP BY GROUPING SETS ((name), (id, n), ());
CREATE VIEW api.operators AS SELECT pair OPERATOR(core.=%) pair AS same, OPERATOR("Odd Schema".~~~!) pair AS flipped, pair::text AS text, mood::core.mood AS mood FROM core.indexed, (SELECT 'ok'::varchar AS mood) m;
CREATE VIEW api.no_from AS SELECT 1 AS one, 'x'::text AS x, NULL::core.address AS nothing, ARRAY[]::integer[] AS none;
-- A star that was expanded when the view was made; the table got a column since.
CREATE TABLE core.grown (a integer, b integer);
CREATE VIEW api.star AS SELECT * FROM core.grown;
ALTER TABLE core.grown ADD COLUMN c integer;
-- Renamed beneath the view.
ALTER TABLE core.grown RENAME COLUMN b TO "b renamed";
ALTER VIEW api.star RENAME COLUMN a TO "a renamed";
-- A function and a view that each read the other.
CREATE VIEW api.cycle AS SELECT 1 AS a;
CREATE FUNCTION api.cycle_of() RETURNS integer LANGUAGE sql STABLE BEGIN ATOMIC SELECT max(a) FROM api.cycle; END;
CREATE OR REPLACE VIEW api.cycle AS SELECT api.cycle_of() AS a;
-- A function that returns the row type of a view, and a table that uses the row type of a table.
CREATE FUNCTION api.rows_of_view() RETURNS SETOF api.plain LANGUAGE sql BEGIN ATOMIC SELECT * FROM api.plain; END;
CREATE TABLE core.has_row_type (id integer, whole core.target, wholes api.plain[]);
-- A column default, a check and an index that call a function of ours.
CREATE FUNCTION core.even(integer) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN $1 % 2 = 0;
CREATE TABLE core.calls (a integer DEFAULT core.add(1, 2) CHECK (core.even(a)), b boolean GENERATED ALWAYS AS (core.even(a)) STORED);
CREATE INDEX calls_even ON core.calls (core.even(a)) WHERE core.even(a);
-- A function that reads a table, and a column of another table whose default calls it.
CREATE FUNCTION core.reads_table() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT count(*) FROM core.calls WHERE calls.b; END;
ALTER TABLE core.grown ALTER COLUMN c SET DEFAULT core.reads_table();
COMMENT ON VIEW api.plain IS 'A plain view';
COMMENT ON COLUMN api.plain."Odd Name" IS 'A column of a view';
ALTER VIEW api.plain OWNER TO torture_owner;
GRANT SELECT ON api.plain TO torture_reader WITH GRANT OPTION;
GRANT SELECT ("Odd Name"), UPDATE ("Odd Name") ON api.plain TO torture_app;

CREATE MATERIALIZED VIEW api.stored AS SELECT id, name, lower(name) AS low FROM core.indexed;
CREATE MATERIALIZED VIEW "Odd Schema"."Odd Matview" USING heap WITH (fillfactor = 40, autovacuum_enabled = false, toast.autovacuum_enabled = false)
    AS SELECT s.id, s.low AS "Low Name", p."Odd Name" FROM api.stored s JOIN api.plain p USING (id) WITH NO DATA;
CREATE UNIQUE INDEX stored_id ON api.stored (id);
CREATE INDEX "stored.low" ON api.stored USING gin (low "Ext Schema".gin_trgm_ops);
ALTER MATERIALIZED VIEW api.stored CLUSTER ON stored_id;
ALTER MATERIALIZED VIEW api.stored ALTER COLUMN name SET STATISTICS 9;
ALTER MATERIALIZED VIEW api.stored ALTER COLUMN name SET STORAGE EXTERNAL;
CREATE STATISTICS api.of_matview ON id, low FROM api.stored;
COMMENT ON MATERIALIZED VIEW api.stored IS 'A stored view';
COMMENT ON COLUMN api.stored.low IS 'In lower case';
-- Its owner may not read the table beneath: it can be filled before it is given away, and not after.
ALTER MATERIALIZED VIEW api.stored OWNER TO torture_owner;
GRANT SELECT ON api.stored TO PUBLIC;

------------------------------------------------------------------------------------------------------------------------
-- Rules
------------------------------------------------------------------------------------------------------------------------
CREATE RULE plain_insert AS ON INSERT TO api.over_view DO INSTEAD INSERT INTO core.indexed (id, name) VALUES (NEW.id, NEW."Odd Name") RETURNING id, name, n, 0::bigint;
CREATE RULE also_many AS ON UPDATE TO core.target DO ALSO (
    INSERT INTO core.no_toast (a, b) VALUES (OLD.a, true);
    DELETE FROM core.hen WHERE hen.id = OLD.b;
    NOTIFY target_changed;
);
CREATE RULE "Odd Rule" AS ON DELETE TO core.target WHERE OLD.c = 'it''s' DO INSTEAD NOTHING;
CREATE RULE replica_rule AS ON INSERT TO core.target WHERE NEW.a > 5 DO ALSO UPDATE core.hen SET egg = NEW.b WHERE id = NEW.a;
CREATE RULE always_rule AS ON DELETE TO core.target DO ALSO NOTIFY "Odd Channel", 'pay''load';
ALTER TABLE core.target DISABLE RULE "Odd Rule";
ALTER TABLE core.target ENABLE REPLICA RULE replica_rule;
ALTER TABLE core.target ENABLE ALWAYS RULE always_rule;
COMMENT ON RULE "Odd Rule" ON core.target IS 'Off for now';
COMMENT ON RULE plain_insert ON api.over_view IS 'Writes through';

------------------------------------------------------------------------------------------------------------------------
-- Triggers
------------------------------------------------------------------------------------------------------------------------
CREATE FUNCTION core.note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER before_row BEFORE INSERT OR UPDATE OF b, c ON core.pointers FOR EACH ROW WHEN (NEW.a > 0 AND NEW.* IS DISTINCT FROM NULL) EXECUTE FUNCTION core.note('it''s', '"quoted"', E'back\\slash', 'ünïcode', '', '1');
CREATE TRIGGER after_change AFTER UPDATE ON core.pointers FOR EACH ROW WHEN (OLD.a IS DISTINCT FROM NEW.a) EXECUTE FUNCTION core.note();
CREATE TRIGGER after_statement AFTER UPDATE ON core.pointers REFERENCING OLD TABLE AS "Old Rows" NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION core.note();
CREATE TRIGGER after_insert_rows AFTER INSERT ON core.pointers REFERENCING NEW TABLE AS added FOR EACH ROW EXECUTE FUNCTION core.note();
CREATE TRIGGER before_truncate BEFORE TRUNCATE ON core.pointers FOR EACH STATEMENT EXECUTE FUNCTION core.note();
CREATE TRIGGER "Odd Trigger.Name" AFTER DELETE OR INSERT OR UPDATE OR TRUNCATE ON core.pointers EXECUTE FUNCTION core.note();
CREATE CONSTRAINT TRIGGER late_check AFTER INSERT OR UPDATE OF a ON core.pointers FROM core.target DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.a IS NOT NULL) EXECUTE FUNCTION core.note('x');
CREATE CONSTRAINT TRIGGER prompt_check AFTER DELETE ON core.pointers FOR EACH ROW EXECUTE FUNCTION core.note();
CREATE TRIGGER instead_of INSTEAD OF INSERT OR UPDATE OR DELETE ON api.plain FOR EACH ROW EXECUTE FUNCTION core.note();
CREATE TRIGGER view_statement AFTER INSERT ON api.checked FOR EACH STATEMENT EXECUTE FUNCTION core.note();
ALTER TABLE core.pointers DISABLE TRIGGER after_change;
ALTER TABLE core.pointers ENABLE REPLICA TRIGGER after_statement;
ALTER TABLE core.pointers ENABLE ALWAYS TRIGGER before_truncate;
-- On a partitioned table; in one partition the clone is off, in another it is always on; a partition's own trigger.
CREATE TRIGGER cloned AFTER INSERT ON part.event FOR EACH ROW WHEN (NEW.extra > 1) EXECUTE FUNCTION core.note('cloned');
CREATE TRIGGER only_parent AFTER INSERT ON part.event REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION core.note();
ALTER TABLE part.event_low DISABLE TRIGGER cloned;
ALTER TABLE part.event_mid ENABLE ALWAYS TRIGGER cloned;
CREATE TRIGGER own_trigger BEFORE UPDATE ON part."Odd Partition" FOR EACH ROW EXECUTE FUNCTION core.note();
-- Off on the parent but on in the partitions.
CREATE TRIGGER off_above AFTER UPDATE ON part.keyed FOR EACH ROW EXECUTE FUNCTION core.note();
ALTER TABLE ONLY part.keyed DISABLE TRIGGER off_above;
CREATE CONSTRAINT TRIGGER parted_constraint AFTER UPDATE ON part.event DEFERRABLE FOR EACH ROW EXECUTE FUNCTION core.note();
COMMENT ON TRIGGER before_row ON core.pointers IS 'Before each row';
COMMENT ON TRIGGER late_check ON core.pointers IS 'A constraint trigger';

-- Event triggers: none does anything.
CREATE FUNCTION core.note_event() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE EVENT TRIGGER torture_end ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE', 'DROP TABLE') EXECUTE FUNCTION core.note_event();
CREATE EVENT TRIGGER "torture Odd Start" ON ddl_command_start EXECUTE FUNCTION core.note_event();
CREATE EVENT TRIGGER torture_drop ON sql_drop EXECUTE FUNCTION core.note_event();
CREATE EVENT TRIGGER torture_rewrite ON table_rewrite EXECUTE FUNCTION core.note_event();
ALTER EVENT TRIGGER "torture Odd Start" DISABLE;
ALTER EVENT TRIGGER torture_drop ENABLE REPLICA;
ALTER EVENT TRIGGER torture_rewrite ENABLE ALWAYS;
COMMENT ON EVENT TRIGGER torture_end IS 'Sees tables come';

------------------------------------------------------------------------------------------------------------------------
-- Policies
------------------------------------------------------------------------------------------------------------------------
CREATE POLICY everything ON core.rls_on USING (tenant = current_setting('app.tenant', true)::uuid) WITH CHECK (tenant = current_setting('app.tenant', true)::uuid);
CREATE POLICY reading ON core.rls_on AS PERMISSIVE FOR SELECT TO torture_reader, torture_app, "torture Odd.Role" USING (true);
CREATE POLICY adding ON core.rls_on FOR INSERT TO PUBLIC WITH CHECK (owner_name = CURRENT_USER);
CREATE POLICY changing ON core.rls_on AS RESTRICTIVE FOR UPDATE TO torture_app USING (id > 0) WITH CHECK (id > 1);
CREATE POLICY changing_half ON core.rls_on FOR UPDATE TO torture_app USING (id > 0);
CREATE POLICY "Odd Policy.Name" ON core.rls_on AS RESTRICTIVE FOR DELETE TO "torture_""quoted""" USING (EXISTS (SELECT 1 FROM core.rls_both r WHERE r.tenant = rls_on.tenant));
CREATE POLICY unused ON core.rls_forced_only FOR ALL TO torture_owner USING (false);
CREATE POLICY parted ON part.event USING (tenant = 1);
COMMENT ON POLICY everything ON core.rls_on IS 'One tenant at a time';

------------------------------------------------------------------------------------------------------------------------
-- Foreign data
------------------------------------------------------------------------------------------------------------------------
CREATE FOREIGN DATA WRAPPER torture_fdw OPTIONS (debug 'true', "odd option" 'it''s');
CREATE FOREIGN DATA WRAPPER torture_fdw_full HANDLER "Ext Schema".postgres_fdw_handler VALIDATOR "Ext Schema".postgres_fdw_validator;
CREATE SERVER torture_server TYPE 'odd type' VERSION '1.2''3' FOREIGN DATA WRAPPER torture_fdw OPTIONS (host 'nowhere.example', "odd option" 'a\b');
CREATE SERVER "torture Odd Server" FOREIGN DATA WRAPPER torture_fdw;
CREATE SERVER torture_postgres FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'nowhere.example', dbname 'nothing', fetch_size '10');
CREATE USER MAPPING FOR torture_app SERVER torture_server OPTIONS (account 'nobody', "odd option" 'x');
CREATE USER MAPPING FOR PUBLIC SERVER torture_server;
CREATE USER MAPPING FOR "torture Odd.Role" SERVER "torture Odd Server" OPTIONS (account 'some one');
CREATE FOREIGN TABLE core.far (
    id integer OPTIONS (column_name 'ID', "odd option" 'it''s') NOT NULL,
    name text COLLATE "C" DEFAULT 'far', twice integer GENERATED ALWAYS AS (id * 2) STORED,
    CONSTRAINT far_check CHECK (id > 0), CONSTRAINT far_alone CHECK (id < 100) NO INHERIT
) SERVER torture_server OPTIONS (table_name 'FAR', "odd option" 'y');
CREATE FOREIGN TABLE "Odd Schema"."Odd Far" () SERVER "torture Odd Server";
CREATE FOREIGN TABLE core.far_child (more integer) INHERITS (core.base) SERVER torture_server;
CREATE TABLE part.with_far (id integer NOT NULL, v text) PARTITION BY RANGE (id);
CREATE FOREIGN TABLE part.far_part PARTITION OF part.with_far FOR VALUES FROM (1) TO (10) SERVER torture_server OPTIONS (table_name 'part');
ALTER FOREIGN TABLE core.far ALTER COLUMN name SET STATISTICS 44;
ALTER FOREIGN TABLE core.far ALTER COLUMN name SET (n_distinct = 5);
ALTER FOREIGN TABLE core.far ALTER COLUMN name SET STORAGE EXTERNAL;
CREATE TRIGGER far_trigger BEFORE INSERT ON core.far FOR EACH ROW EXECUTE FUNCTION core.note();
COMMENT ON FOREIGN DATA WRAPPER torture_fdw IS 'Goes nowhere';
COMMENT ON SERVER torture_server IS 'Is nowhere';
COMMENT ON FOREIGN TABLE core.far IS 'Holds nothing';
COMMENT ON COLUMN core.far.name IS 'Of a foreign table';
GRANT USAGE ON FOREIGN DATA WRAPPER torture_fdw TO torture_owner WITH GRANT OPTION;
GRANT USAGE ON FOREIGN SERVER torture_server TO torture_app WITH GRANT OPTION;
GRANT SELECT, INSERT (id) ON core.far TO torture_reader;
ALTER SERVER torture_server OWNER TO torture_owner;
ALTER FOREIGN TABLE core.far OWNER TO torture_owner;

------------------------------------------------------------------------------------------------------------------------
-- Publications and subscriptions. A database cannot be dropped while it holds a subscription: drop these first.
------------------------------------------------------------------------------------------------------------------------
CREATE PUBLICATION torture_all FOR ALL TABLES WITH (publish = 'insert, truncate');
CREATE PUBLICATION torture_some FOR TABLE core.replica_full, core.pointers (id, a, c), core.target WHERE (a > 1 AND b < 5), TABLE ONLY core.base WITH (publish = 'insert');
CREATE PUBLICATION "torture Odd Publication" FOR TABLES IN SCHEMA core, "Odd Schema" WITH (publish = 'insert, update, delete', publish_via_partition_root = false);
CREATE PUBLICATION torture_mixed FOR TABLES IN SCHEMA "select", TABLE core.replica_full WHERE (id > 5);
CREATE PUBLICATION torture_root FOR TABLE part.event (tenant, at, note) WHERE (tenant > 1) WITH (publish_via_partition_root = true);
CREATE PUBLICATION torture_empty WITH (publish = '');
COMMENT ON PUBLICATION torture_some IS 'Some tables';
ALTER PUBLICATION torture_some OWNER TO torture_group;
CREATE SUBSCRIPTION torture_in CONNECTION 'host=nowhere.example dbname=nothing user=nobody application_name=''odd name''' PUBLICATION one, "Odd Two"
    WITH (connect = false, enabled = false, create_slot = false, slot_name = NONE, binary = true, streaming = on, synchronous_commit = 'local', disable_on_error = true);
CREATE SUBSCRIPTION "torture Odd In" CONNECTION 'host=nowhere.example' PUBLICATION p WITH (connect = false, enabled = false, create_slot = false, slot_name = 'odd_slot', two_phase = true, streaming = off);
COMMENT ON SUBSCRIPTION torture_in IS 'From nowhere';

------------------------------------------------------------------------------------------------------------------------
-- Grants
------------------------------------------------------------------------------------------------------------------------
GRANT ALL ON core.target TO torture_app;
GRANT SELECT, REFERENCES, TRIGGER ON core.target TO torture_grantor WITH GRANT OPTION;
GRANT SELECT ON core.target TO PUBLIC;
GRANT INSERT, UPDATE (b, c), SELECT (c), REFERENCES (a) ON core.pointers TO torture_app;
GRANT UPDATE (a) ON core.pointers TO torture_grantor WITH GRANT OPTION;
GRANT SELECT (id) ON core.pointers TO PUBLIC;
GRANT ALL ON core."Odd.Table ""x""" TO "torture_""quoted""", "torture_ünïcode";
GRANT USAGE ON SEQUENCE core.account_select_seq TO torture_app;
GRANT ALL ON SEQUENCE core."Odd Identity.Seq" TO torture_reader;
-- The owner takes a right from itself.
REVOKE DELETE, TRUNCATE ON core.account FROM torture_owner;
REVOKE ALL ON core.no_toast FROM postgres;
-- The grantor is not the owner.
SET ROLE torture_grantor;
GRANT SELECT ON core.target TO torture_reader;
GRANT REFERENCES ON core.target TO torture_auditor WITH GRANT OPTION;
GRANT UPDATE (a) ON core.pointers TO torture_reader;
GRANT USAGE ON SCHEMA "Odd Schema" TO torture_auditor;
RESET ROLE;
SET ROLE torture_auditor;
GRANT REFERENCES ON core.target TO torture_limited;
RESET ROLE;
SET ROLE torture_second;
GRANT USAGE ON TYPE core.mood TO torture_auditor;
GRANT CREATE ON SCHEMA core TO torture_auditor;
RESET ROLE;
SET ROLE torture_app;
GRANT EXECUTE ON FUNCTION core.volatile_one() TO torture_reader;
GRANT USAGE ON FOREIGN SERVER torture_server TO torture_reader;
GRANT SELECT ON SEQUENCE core.all_options TO torture_reader;
RESET ROLE;

------------------------------------------------------------------------------------------------------------------------
-- Default privileges, at the end, so that they touch only what comes later
------------------------------------------------------------------------------------------------------------------------
ALTER DEFAULT PRIVILEGES FOR ROLE torture_owner GRANT SELECT ON TABLES TO torture_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE torture_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE torture_owner REVOKE USAGE ON TYPES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE torture_owner GRANT USAGE ON SEQUENCES TO torture_app WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES FOR ROLE torture_owner GRANT USAGE ON SCHEMAS TO torture_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE torture_owner IN SCHEMA core GRANT INSERT, UPDATE ON TABLES TO torture_app WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES FOR ROLE torture_owner IN SCHEMA core, "Odd Schema" GRANT EXECUTE ON FUNCTIONS TO torture_app;
ALTER DEFAULT PRIVILEGES FOR ROLE torture_second IN SCHEMA "Odd Schema" GRANT USAGE ON TYPES TO "torture Odd.Role";
ALTER DEFAULT PRIVILEGES FOR ROLE torture_second IN SCHEMA "Odd Schema" GRANT ALL ON SEQUENCES TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE torture_second REVOKE ALL ON TABLES FROM torture_second;
-- For the role that creates everything here: whoever rebuilds the schema with this in force gets rights that were never granted.
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA "Odd Schema" GRANT SELECT ON TABLES TO torture_auditor;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
CREATE TABLE "Odd Schema".born_with_grants (id integer);
CREATE FUNCTION core.born_closed() RETURNS integer LANGUAGE sql RETURN 1;
