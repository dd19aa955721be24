-- subject: view app.shown
CREATE TABLE app.things (id integer);
CREATE VIEW app.shown AS SELECT id FROM app.things;

-- attribute: definition
CREATE OR REPLACE VIEW app.shown AS SELECT id FROM app.things WHERE id > 1;

-- attribute: options
ALTER VIEW app.shown SET (security_barrier = true);

-- attribute: options
ALTER VIEW app.shown SET (security_invoker = true);

-- attribute: options
CREATE OR REPLACE VIEW app.shown AS SELECT id FROM app.things WITH CASCADED CHECK OPTION;

-- attribute: owner
ALTER VIEW app.shown OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON VIEW app.shown IS 'Changed';

-- attribute: default
-- subject: column app.shown.id
ALTER VIEW app.shown ALTER COLUMN id SET DEFAULT 7;

-- attribute: comment
-- subject: column app.shown.id
COMMENT ON COLUMN app.shown.id IS 'Changed';

-- added: view app.another
-- also: + column app.another.a
CREATE VIEW app.another AS SELECT 1 AS a;

-- removed: view app.shown
-- also: - column app.shown.id
DROP VIEW app.shown;
