-- What PostgreSQL 18 added. Runs after common.sql, since16.sql and since17.sql on 18 and later.

-- Generated columns that are computed when read; without a word, that is the default now.
CREATE TABLE core.since_18 (
    id integer CONSTRAINT "id is there" NOT NULL,
    price numeric CONSTRAINT price_known NOT NULL NO INHERIT,
    virtual_one numeric GENERATED ALWAYS AS (price * 2) VIRTUAL,
    virtual_two numeric GENERATED ALWAYS AS (price * 3) CONSTRAINT virtual_small CHECK (virtual_two < 100000),
    virtual_three text GENERATED ALWAYS AS ('id ' || id) VIRTUAL NOT NULL,
    stored_one numeric GENERATED ALWAYS AS (price * 4) STORED,
    late text,
    CONSTRAINT not_enforced CHECK (price > 0) NOT ENFORCED,
    CONSTRAINT enforced CHECK (price < 1000) ENFORCED,
    CONSTRAINT "since 18 pk" PRIMARY KEY (id)
);
ALTER TABLE core.since_18 ADD CONSTRAINT "late is there" NOT NULL late NOT VALID;
COMMENT ON CONSTRAINT "id is there" ON core.since_18 IS 'A named NOT NULL';
COMMENT ON CONSTRAINT since_18_virtual_three_not_null ON core.since_18 IS 'A NOT NULL under the name that the server gave it';
COMMENT ON CONSTRAINT not_enforced ON core.since_18 IS 'Only said';
COMMENT ON COLUMN core.since_18.virtual_one IS 'Computed when read';

-- NOT NULL and inheritance: taken over, taken over under another name, own beside the parent's, not for children, not valid.
CREATE TABLE core.child_18 () INHERITS (core.since_18);
CREATE TABLE core.renamed_18 (id integer CONSTRAINT own_name_for_it NOT NULL) INHERITS (core.since_18);
CREATE TABLE core.adopted_18 (late text CONSTRAINT adopted_late NOT NULL, id integer CONSTRAINT adopted_id NOT NULL, price numeric,
    virtual_one numeric GENERATED ALWAYS AS (price * 2) VIRTUAL, virtual_two numeric GENERATED ALWAYS AS (price * 3) VIRTUAL CONSTRAINT virtual_small CHECK (virtual_two < 100000),
    virtual_three text GENERATED ALWAYS AS ('id ' || id) VIRTUAL NOT NULL, stored_one numeric GENERATED ALWAYS AS (price * 4) STORED,
    CONSTRAINT not_enforced CHECK (price > 0) NOT ENFORCED, CONSTRAINT enforced CHECK (price < 1000));
ALTER TABLE core.adopted_18 INHERIT core.since_18;
-- A child's generated column with an expression of its own.
CREATE TABLE core.other_expression_18 (virtual_one numeric GENERATED ALWAYS AS (price * 22) VIRTUAL) INHERITS (core.since_18);
CREATE TABLE core.switched_18 (a integer CONSTRAINT was_not_inherited NOT NULL NO INHERIT, b integer);
ALTER TABLE core.switched_18 ALTER CONSTRAINT was_not_inherited INHERIT;
ALTER TABLE core.switched_18 ADD CONSTRAINT not_null_alone NOT NULL b NO INHERIT;
CREATE TABLE part.since_18 (k integer CONSTRAINT k_there NOT NULL, v text CONSTRAINT v_there NOT NULL, w integer GENERATED ALWAYS AS (k + 1) VIRTUAL) PARTITION BY LIST (k);
CREATE TABLE part.since_18_1 PARTITION OF part.since_18 FOR VALUES IN (1);
CREATE TABLE part.since_18_2 (w integer GENERATED ALWAYS AS (k + 1) VIRTUAL, v text CONSTRAINT v_under_another_name NOT NULL, k integer NOT NULL);
ALTER TABLE part.since_18 ATTACH PARTITION part.since_18_2 FOR VALUES IN (2);

-- Foreign keys that are not enforced: no triggers stand behind them.
CREATE TABLE core.not_enforced_18 (a integer CONSTRAINT fk_said REFERENCES core.since_18 NOT ENFORCED, b integer);
ALTER TABLE core.not_enforced_18 ADD CONSTRAINT fk_said_later FOREIGN KEY (b) REFERENCES core.since_18 ON DELETE CASCADE NOT ENFORCED;
ALTER TABLE core.not_enforced_18 ADD CONSTRAINT fk_was_enforced FOREIGN KEY (b) REFERENCES core.replica_full DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE core.not_enforced_18 ALTER CONSTRAINT fk_was_enforced NOT ENFORCED;
-- A foreign key of a partitioned table that is not validated.
CREATE TABLE part.unvalidated_18 (k integer, r integer) PARTITION BY LIST (k);
CREATE TABLE part.unvalidated_18_1 PARTITION OF part.unvalidated_18 FOR VALUES IN (1);
ALTER TABLE part.unvalidated_18 ADD CONSTRAINT fk_unvalidated FOREIGN KEY (r) REFERENCES core.replica_full NOT VALID;

-- Keys over time.
CREATE TABLE core.temporal (
    id integer, valid daterange, other int4multirange,
    CONSTRAINT temporal_pk PRIMARY KEY (id, valid WITHOUT OVERLAPS),
    CONSTRAINT temporal_unique UNIQUE (id, other WITHOUT OVERLAPS) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE core.temporal_child (
    id integer, parent integer, valid daterange,
    CONSTRAINT temporal_child_pk PRIMARY KEY (id, valid WITHOUT OVERLAPS),
    CONSTRAINT temporal_fk FOREIGN KEY (parent, PERIOD valid) REFERENCES core.temporal (id, PERIOD valid)
);
CREATE TABLE part.temporal (id integer, valid daterange, k integer NOT NULL, PRIMARY KEY (k, id, valid WITHOUT OVERLAPS)) PARTITION BY LIST (k);
CREATE TABLE part.temporal_1 PARTITION OF part.temporal DEFAULT;
COMMENT ON CONSTRAINT temporal_fk ON core.temporal_child IS 'Over time';

-- Publications that carry generated columns.
CREATE PUBLICATION torture_generated FOR TABLE core.since_18 WITH (publish_generated_columns = stored);
CREATE PUBLICATION torture_not_generated FOR TABLE core.since_18 (id, stored_one) WITH (publish_generated_columns = none);
-- Streams in parallel without being told to.
CREATE SUBSCRIPTION torture_18 CONNECTION 'host=nowhere.example' PUBLICATION p
    WITH (connect = false, enabled = false, create_slot = false, slot_name = NONE, two_phase = true);

-- New storage options, a new builtin collation, OLD and NEW in RETURNING, default privileges on large objects.
CREATE TABLE core.options_18 (a integer) WITH (autovacuum_vacuum_max_threshold = 1000, vacuum_max_eager_freeze_failure_rate = 0.1, vacuum_truncate = false);
CREATE COLLATION core.unicode_18 (provider = builtin, locale = 'PG_UNICODE_FAST');
CREATE FUNCTION core.returning_18() RETURNS SETOF integer LANGUAGE sql BEGIN ATOMIC
    UPDATE core.hen SET egg = 1 RETURNING WITH (OLD AS o, NEW AS "Odd New") o.egg + "Odd New".egg;
END;
CREATE VIEW api.since_18 AS SELECT s.id, s.virtual_one, casefold(s.late) AS folded, array_sort(ARRAY[3, 1]) AS sorted FROM core.since_18 s;
ALTER DEFAULT PRIVILEGES FOR ROLE torture_owner GRANT SELECT, UPDATE ON LARGE OBJECTS TO torture_reader;
