CREATE SCHEMA IF NOT EXISTS tenet;
COMMENT ON SCHEMA tenet IS 'Which migrations were applied to this database. Written by Tenet; see tenet.migrations.';

CREATE TABLE tenet.ledger (
    form int NOT NULL,
    made_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    made_by text NOT NULL DEFAULT session_user
);
COMMENT ON TABLE tenet.ledger IS 'The form of this ledger: one row.';
INSERT INTO tenet.ledger (form) VALUES (1);

CREATE TABLE tenet.migrations (
    scope text NOT NULL,
    version text NOT NULL,
    name text NOT NULL,
    file text NOT NULL,
    checksum text NOT NULL,
    state text NOT NULL CHECK (state IN ('running', 'applied', 'failed', 'reverting', 'reverted')),
    source text NOT NULL,
    transactional bool NOT NULL,
    place bigint GENERATED ALWAYS AS IDENTITY,
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    duration interval GENERATED ALWAYS AS (finished_at - started_at) STORED,
    applied_by text NOT NULL,
    application text NOT NULL,
    tenet text NOT NULL,
    error_code text,
    error text,
    PRIMARY KEY (scope, version)
);
COMMENT ON TABLE tenet.migrations IS 'One row a migration. One that is a transaction writes its row in that transaction, so it is in as a whole or not at all.';
COMMENT ON COLUMN tenet.migrations.scope IS 'The schema that it was run for, where each tenant has one; else empty.';
COMMENT ON COLUMN tenet.migrations.checksum IS 'SHA-256 of the SQL that ran, so that a later edit is seen.';
COMMENT ON COLUMN tenet.migrations.source IS 'up, plan, baseline, repair, or the tool whose history was taken over.';
COMMENT ON COLUMN tenet.migrations.place IS 'Counts up in the order in which migrations were applied.';
COMMENT ON COLUMN tenet.migrations.error IS 'What the server said when it stopped, without values of rows.';

CREATE TABLE tenet.steps (
    scope text NOT NULL,
    version text NOT NULL,
    back bool NOT NULL,
    step int NOT NULL,
    statement text NOT NULL,
    checksum text NOT NULL,
    state text NOT NULL CHECK (state IN ('running', 'done', 'failed')),
    refused text,
    indexes_before oid[],
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    duration interval GENERATED ALWAYS AS (finished_at - started_at) STORED,
    error_code text,
    error text,
    PRIMARY KEY (scope, version, back, step),
    FOREIGN KEY (scope, version) REFERENCES tenet.migrations ON DELETE CASCADE
);
COMMENT ON TABLE tenet.steps IS 'One row a step of a migration that is no single transaction. A step in a transaction writes its row in it; any other is running before and done after.';
COMMENT ON COLUMN tenet.steps.back IS 'It belongs to the way back.';
COMMENT ON COLUMN tenet.steps.refused IS 'The SQLSTATE with which the server refused it in a transaction.';
COMMENT ON COLUMN tenet.steps.indexes_before IS 'Indexes that were there before it: what it left behind half-built is known by that.';
