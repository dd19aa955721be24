-- subject: foreign data wrapper far
CREATE FUNCTION app.handler() RETURNS fdw_handler LANGUAGE internal AS 'now';
CREATE FOREIGN DATA WRAPPER far;

-- attribute: handler
ALTER FOREIGN DATA WRAPPER far HANDLER app.handler;

-- attribute: validator
ALTER FOREIGN DATA WRAPPER far VALIDATOR postgresql_fdw_validator;

-- attribute: options
ALTER FOREIGN DATA WRAPPER far OPTIONS (ADD debug 'on');

-- attribute: owner
ALTER FOREIGN DATA WRAPPER far OWNER TO attribute_chief;

-- attribute: comment
COMMENT ON FOREIGN DATA WRAPPER far IS 'Changed';

-- added: foreign data wrapper farther
CREATE FOREIGN DATA WRAPPER farther;

-- removed: foreign data wrapper far
DROP FOREIGN DATA WRAPPER far;
