-- subject: foreign key app.things.to_target
CREATE TABLE app.target (id integer UNIQUE, code integer UNIQUE);
CREATE TABLE app.other_target (id integer UNIQUE);
CREATE TABLE other.target (id integer UNIQUE);
CREATE TABLE app.things (id integer, other integer, CONSTRAINT to_target FOREIGN KEY (id) REFERENCES app.target (id));
CREATE TABLE app.later (id integer, CONSTRAINT to_target_later FOREIGN KEY (id) REFERENCES app.target (id) DEFERRABLE);
CREATE TABLE app.clearing (id integer, CONSTRAINT to_target_clearing FOREIGN KEY (id) REFERENCES app.target (id) ON DELETE SET NULL);

-- attribute: columns
ALTER TABLE app.things DROP CONSTRAINT to_target;
ALTER TABLE app.things ADD CONSTRAINT to_target FOREIGN KEY (other) REFERENCES app.target (id);

-- attribute: referenced schema
ALTER TABLE app.things DROP CONSTRAINT to_target;
ALTER TABLE app.things ADD CONSTRAINT to_target FOREIGN KEY (id) REFERENCES other.target (id);

-- attribute: referenced table
ALTER TABLE app.things DROP CONSTRAINT to_target;
ALTER TABLE app.things ADD CONSTRAINT to_target FOREIGN KEY (id) REFERENCES app.other_target (id);

-- attribute: referenced columns
ALTER TABLE app.things DROP CONSTRAINT to_target;
ALTER TABLE app.things ADD CONSTRAINT to_target FOREIGN KEY (id) REFERENCES app.target (code);

-- attribute: match
ALTER TABLE app.things DROP CONSTRAINT to_target;
ALTER TABLE app.things ADD CONSTRAINT to_target FOREIGN KEY (id) REFERENCES app.target (id) MATCH FULL;

-- attribute: on update
ALTER TABLE app.things DROP CONSTRAINT to_target;
ALTER TABLE app.things ADD CONSTRAINT to_target FOREIGN KEY (id) REFERENCES app.target (id) ON UPDATE CASCADE;

-- attribute: on delete
ALTER TABLE app.things DROP CONSTRAINT to_target;
ALTER TABLE app.things ADD CONSTRAINT to_target FOREIGN KEY (id) REFERENCES app.target (id) ON DELETE RESTRICT;

-- attribute: on delete columns
-- subject: foreign key app.clearing.to_target_clearing
ALTER TABLE app.clearing DROP CONSTRAINT to_target_clearing;
ALTER TABLE app.clearing ADD CONSTRAINT to_target_clearing FOREIGN KEY (id) REFERENCES app.target (id) ON DELETE SET NULL (id);

-- attribute: deferrable
ALTER TABLE app.things ALTER CONSTRAINT to_target DEFERRABLE;

-- attribute: initially deferred
-- subject: foreign key app.later.to_target_later
ALTER TABLE app.later ALTER CONSTRAINT to_target_later DEFERRABLE INITIALLY DEFERRED;

-- attribute: not valid
ALTER TABLE app.things DROP CONSTRAINT to_target;
ALTER TABLE app.things ADD CONSTRAINT to_target FOREIGN KEY (id) REFERENCES app.target (id) NOT VALID;

-- attribute: not enforced
-- since 18
-- also: ~ foreign key app.things.to_target: not valid
ALTER TABLE app.things ALTER CONSTRAINT to_target NOT ENFORCED;

-- attribute: comment
COMMENT ON CONSTRAINT to_target ON app.things IS 'Changed';

-- added: foreign key app.things.another
ALTER TABLE app.things ADD CONSTRAINT another FOREIGN KEY (other) REFERENCES app.target (id);

-- removed: foreign key app.things.to_target
ALTER TABLE app.things DROP CONSTRAINT to_target;
