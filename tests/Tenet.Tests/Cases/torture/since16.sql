-- What PostgreSQL 16 added. Runs after common.sql on 16 and later.

-- A collation with rules of its own.
CREATE COLLATION core.ruled (provider = icu, locale = 'und', rules = '&a < g < ''x''');
COMMENT ON COLLATION core.ruled IS 'With rules';
CREATE COLLATION "Odd Schema"."ruled.odd" (provider = icu, locale = 'en-US', deterministic = false, rules = '& V << w <<< W');

-- Storage named where the column is made; DEFAULT says the same as nothing.
CREATE TABLE core.since_16 (
    id integer PRIMARY KEY,
    kept_plain text STORAGE PLAIN,
    kept_outside text STORAGE EXTERNAL COMPRESSION pglz COLLATE core.ruled,
    kept_main jsonb STORAGE MAIN DEFAULT '{}',
    kept_default text STORAGE DEFAULT
);
COMMENT ON COLUMN core.since_16.kept_main IS 'Kept in the row';
CREATE FOREIGN TABLE core.far_16 (a text STORAGE EXTERNAL) SERVER torture_server;

-- Names for the subqueries that did without before; the new JSON constructors and predicates in a view.
CREATE VIEW api.since_16 AS
    SELECT 0x1F AS hex, 1_000_000 AS grouped, doc IS JSON OBJECT WITH UNIQUE KEYS AS is_object, JSON_OBJECT('a' VALUE id ABSENT ON NULL) AS built
    FROM (SELECT id, name AS doc FROM core.indexed);
CREATE VIEW api.json_aggregates AS
    SELECT JSON_ARRAYAGG(name ORDER BY id RETURNING jsonb) AS names, JSON_OBJECTAGG(id VALUE name NULL ON NULL WITH UNIQUE KEYS) AS pairs, any_value(n) AS some FROM core.indexed;
CREATE FUNCTION core.system_user_is() RETURNS text LANGUAGE sql STABLE RETURN SYSTEM_USER;

-- Subscription options of 16.
CREATE SUBSCRIPTION torture_16 CONNECTION 'host=nowhere.example' PUBLICATION p
    WITH (connect = false, enabled = false, create_slot = false, slot_name = NONE, streaming = parallel, origin = none, run_as_owner = true, password_required = false);

-- A trigger on truncation of a foreign table.
CREATE TRIGGER far_truncate BEFORE TRUNCATE ON core.far_16 FOR EACH STATEMENT EXECUTE FUNCTION core.note();

-- Storage in a partition that is attached later.
CREATE TABLE part.since_16 (id integer NOT NULL, v text) PARTITION BY RANGE (id);
CREATE TABLE part.since_16_1 (id integer NOT NULL, v text STORAGE EXTERNAL);
ALTER TABLE part.since_16 ATTACH PARTITION part.since_16_1 FOR VALUES FROM (1) TO (9);
