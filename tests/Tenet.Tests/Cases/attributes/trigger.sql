-- subject: trigger app.things.watch
CREATE FUNCTION app.note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE FUNCTION app.other_note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TABLE app.things (id integer, name text);
CREATE TABLE app.target (id integer);
CREATE TABLE app.shape (id integer);
CREATE TRIGGER watch AFTER UPDATE ON app.things FOR EACH ROW EXECUTE FUNCTION app.note();
CREATE CONSTRAINT TRIGGER guard AFTER UPDATE ON app.things FOR EACH ROW EXECUTE FUNCTION app.note();
CREATE CONSTRAINT TRIGGER later_guard AFTER UPDATE ON app.things DEFERRABLE FOR EACH ROW EXECUTE FUNCTION app.note();
CREATE TRIGGER counted AFTER INSERT ON app.shape EXECUTE FUNCTION app.note();
CREATE TABLE app.parted (id integer) PARTITION BY LIST (id);
CREATE TABLE app.part PARTITION OF app.parted DEFAULT;
CREATE TRIGGER cloned AFTER INSERT ON app.part FOR EACH ROW EXECUTE FUNCTION app.note();
ALTER TABLE app.part DISABLE TRIGGER cloned;

-- attribute: timing
CREATE OR REPLACE TRIGGER watch BEFORE UPDATE ON app.things FOR EACH ROW EXECUTE FUNCTION app.note();

-- attribute: events
CREATE OR REPLACE TRIGGER watch AFTER DELETE ON app.things FOR EACH ROW EXECUTE FUNCTION app.note();

-- attribute: columns
CREATE OR REPLACE TRIGGER watch AFTER UPDATE OF name ON app.things FOR EACH ROW EXECUTE FUNCTION app.note();

-- attribute: for each row
CREATE OR REPLACE TRIGGER watch AFTER UPDATE ON app.things FOR EACH STATEMENT EXECUTE FUNCTION app.note();

-- attribute: when
CREATE OR REPLACE TRIGGER watch AFTER UPDATE ON app.things FOR EACH ROW WHEN (new.id > old.id) EXECUTE FUNCTION app.note();

-- attribute: function
CREATE OR REPLACE TRIGGER watch AFTER UPDATE ON app.things FOR EACH ROW EXECUTE FUNCTION app.other_note();

-- attribute: arguments
CREATE OR REPLACE TRIGGER watch AFTER UPDATE ON app.things FOR EACH ROW EXECUTE FUNCTION app.note('a', '');

-- attribute: old table
CREATE OR REPLACE TRIGGER watch AFTER UPDATE ON app.things REFERENCING OLD TABLE AS before FOR EACH ROW EXECUTE FUNCTION app.note();

-- attribute: new table
CREATE OR REPLACE TRIGGER watch AFTER UPDATE ON app.things REFERENCING NEW TABLE AS after FOR EACH ROW EXECUTE FUNCTION app.note();

-- attribute: constraint
DROP TRIGGER watch ON app.things;
CREATE CONSTRAINT TRIGGER watch AFTER UPDATE ON app.things FOR EACH ROW EXECUTE FUNCTION app.note();

-- attribute: from
-- subject: trigger app.things.guard
DROP TRIGGER guard ON app.things;
CREATE CONSTRAINT TRIGGER guard AFTER UPDATE ON app.things FROM app.target FOR EACH ROW EXECUTE FUNCTION app.note();

-- attribute: deferrable
-- subject: trigger app.things.guard
DROP TRIGGER guard ON app.things;
CREATE CONSTRAINT TRIGGER guard AFTER UPDATE ON app.things DEFERRABLE FOR EACH ROW EXECUTE FUNCTION app.note();

-- attribute: initially deferred
-- subject: trigger app.things.later_guard
DROP TRIGGER later_guard ON app.things;
CREATE CONSTRAINT TRIGGER later_guard AFTER UPDATE ON app.things DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.note();

-- attribute: enabled
ALTER TABLE app.things DISABLE TRIGGER watch;

-- attribute: enabled
ALTER TABLE app.things ENABLE REPLICA TRIGGER watch;

-- attribute: enabled
ALTER TABLE app.things ENABLE ALWAYS TRIGGER watch;

-- attribute: inherited
-- subject: trigger app.part.cloned
-- also: + trigger app.parted.cloned
DROP TRIGGER cloned ON app.part;
CREATE TRIGGER cloned AFTER INSERT ON app.parted FOR EACH ROW EXECUTE FUNCTION app.note();
ALTER TABLE app.part DISABLE TRIGGER cloned;

-- attribute: relation
-- subject: trigger app.shape.counted
-- also: - table app.shape
-- also: + view app.shape
-- also: ~ column app.shape.id: relation
DROP TABLE app.shape;
CREATE VIEW app.shape AS SELECT 1 AS id;
CREATE TRIGGER counted AFTER INSERT ON app.shape EXECUTE FUNCTION app.note();

-- attribute: comment
COMMENT ON TRIGGER watch ON app.things IS 'Changed';

-- added: trigger app.things.another
CREATE TRIGGER another AFTER DELETE ON app.things EXECUTE FUNCTION app.note();

-- removed: trigger app.things.watch
DROP TRIGGER watch ON app.things;
