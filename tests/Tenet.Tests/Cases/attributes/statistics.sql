-- subject: statistics app.correlated
CREATE TABLE app.things (a integer, b integer, c integer);
CREATE TABLE app.other_things (a integer, b integer);
CREATE STATISTICS app.correlated ON a, b FROM app.things;

-- attribute: table
DROP STATISTICS app.correlated;
CREATE STATISTICS app.correlated ON a, b FROM app.other_things;

-- attribute: columns
DROP STATISTICS app.correlated;
CREATE STATISTICS app.correlated ON a, c FROM app.things;

-- attribute: kinds
DROP STATISTICS app.correlated;
CREATE STATISTICS app.correlated (ndistinct) ON a, b FROM app.things;

-- attribute: target
ALTER STATISTICS app.correlated SET STATISTICS 50;

-- attribute: owner
ALTER STATISTICS app.correlated OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON STATISTICS app.correlated IS 'Changed';

-- added: statistics app.another
CREATE STATISTICS app.another ON b, c FROM app.things;

-- removed: statistics app.correlated
DROP STATISTICS app.correlated;
