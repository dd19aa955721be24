-- subject: policy app.things.mine
CREATE TABLE app.things (id integer);
CREATE POLICY mine ON app.things USING (id > 0);

-- attribute: restrictive
DROP POLICY mine ON app.things;
CREATE POLICY mine ON app.things AS RESTRICTIVE USING (id > 0);

-- attribute: command
DROP POLICY mine ON app.things;
CREATE POLICY mine ON app.things FOR SELECT USING (id > 0);

-- attribute: roles
ALTER POLICY mine ON app.things TO attribute_reader;

-- attribute: using
ALTER POLICY mine ON app.things USING (id > 1);

-- attribute: with check
ALTER POLICY mine ON app.things WITH CHECK (id > 0);

-- attribute: comment
COMMENT ON POLICY mine ON app.things IS 'Changed';

-- added: policy app.things.another
CREATE POLICY another ON app.things USING (true);

-- removed: policy app.things.mine
DROP POLICY mine ON app.things;
