CREATE SCHEMA app;
CREATE TABLE app.a (total bigint DEFAULT 6 NOT NULL, CONSTRAINT c CHECK (total > 0));
COMMENT ON COLUMN app.a.total IS 'All';
