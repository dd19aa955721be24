-- subject: sequence app.counter
CREATE SEQUENCE app.counter MAXVALUE 100;
CREATE TABLE app.things (id integer);

-- attribute: options type
ALTER SEQUENCE app.counter AS smallint;

-- attribute: options start
ALTER SEQUENCE app.counter START WITH 5;

-- attribute: options increment
ALTER SEQUENCE app.counter INCREMENT BY 2;

-- attribute: options minimum
ALTER SEQUENCE app.counter MINVALUE 0;

-- attribute: options maximum
ALTER SEQUENCE app.counter MAXVALUE 200;

-- attribute: options cache
ALTER SEQUENCE app.counter CACHE 10;

-- attribute: options cycle
ALTER SEQUENCE app.counter CYCLE;

-- attribute: unlogged
ALTER SEQUENCE app.counter SET UNLOGGED;

-- attribute: owned by
ALTER SEQUENCE app.counter OWNED BY app.things.id;

-- attribute: owner
ALTER SEQUENCE app.counter OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON SEQUENCE app.counter IS 'Changed';

-- added: sequence app.another
CREATE SEQUENCE app.another;

-- removed: sequence app.counter
DROP SEQUENCE app.counter;
