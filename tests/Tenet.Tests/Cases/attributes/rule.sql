-- subject: rule app.things.ignored
CREATE TABLE app.things (id integer);
CREATE RULE ignored AS ON INSERT TO app.things DO INSTEAD NOTHING;

-- attribute: definition
CREATE OR REPLACE RULE ignored AS ON INSERT TO app.things WHERE new.id > 1 DO INSTEAD NOTHING;

-- attribute: enabled
ALTER TABLE app.things DISABLE RULE ignored;

-- attribute: enabled
ALTER TABLE app.things ENABLE ALWAYS RULE ignored;

-- attribute: comment
COMMENT ON RULE ignored ON app.things IS 'Changed';

-- attribute: relation
-- also: - table app.things
-- also: + view app.things
-- also: ~ column app.things.id: relation
DROP TABLE app.things;
CREATE VIEW app.things AS SELECT 1 AS id;
CREATE RULE ignored AS ON INSERT TO app.things DO INSTEAD NOTHING;

-- added: rule app.things.another
CREATE RULE another AS ON DELETE TO app.things DO INSTEAD NOTHING;

-- removed: rule app.things.ignored
DROP RULE ignored ON app.things;
