-- subject: check constraint app.things.limits
CREATE TABLE app.things (id integer, CONSTRAINT limits CHECK (id > 0));
CREATE TABLE app.parent (id integer, CONSTRAINT positive CHECK (id > 0));
CREATE TABLE app.child (id integer, CONSTRAINT positive CHECK (id > 0)) INHERITS (app.parent);

-- attribute: expression
ALTER TABLE app.things DROP CONSTRAINT limits;
ALTER TABLE app.things ADD CONSTRAINT limits CHECK (id > 1);

-- attribute: no inherit
ALTER TABLE app.things DROP CONSTRAINT limits;
ALTER TABLE app.things ADD CONSTRAINT limits CHECK (id > 0) NO INHERIT;

-- attribute: not valid
ALTER TABLE app.things DROP CONSTRAINT limits;
ALTER TABLE app.things ADD CONSTRAINT limits CHECK (id > 0) NOT VALID;

-- attribute: not enforced
-- since 18
-- also: ~ check constraint app.things.limits: not valid
ALTER TABLE app.things DROP CONSTRAINT limits;
ALTER TABLE app.things ADD CONSTRAINT limits CHECK (id > 0) NOT ENFORCED;

-- attribute: inherited
-- subject: check constraint app.child.positive
DROP TABLE app.child;
CREATE TABLE app.child (id integer) INHERITS (app.parent);

-- attribute: comment
COMMENT ON CONSTRAINT limits ON app.things IS 'Changed';

-- added: check constraint app.things.another
ALTER TABLE app.things ADD CONSTRAINT another CHECK (id < 100);

-- removed: check constraint app.things.limits
ALTER TABLE app.things DROP CONSTRAINT limits;
