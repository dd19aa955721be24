-- subject: foreign key app.timed.to_target
-- since 18
CREATE TABLE app.target (id int4range, valid daterange, CONSTRAINT target_key UNIQUE (id, valid));
CREATE TABLE app.timed (id int4range, valid daterange, CONSTRAINT to_target FOREIGN KEY (id, valid) REFERENCES app.target (id, valid));

-- attribute: period
-- also: ~ unique constraint app.target.target_key: without overlaps
ALTER TABLE app.timed DROP CONSTRAINT to_target;
ALTER TABLE app.target DROP CONSTRAINT target_key;
ALTER TABLE app.target ADD CONSTRAINT target_key UNIQUE (id, valid WITHOUT OVERLAPS);
ALTER TABLE app.timed ADD CONSTRAINT to_target FOREIGN KEY (id, PERIOD valid) REFERENCES app.target (id, PERIOD valid);
