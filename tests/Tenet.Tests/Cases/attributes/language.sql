-- subject: language plain
-- The handlers are never called; only their result types are looked at.
CREATE FUNCTION app.handler() RETURNS language_handler LANGUAGE internal AS 'now';
CREATE FUNCTION app.other_handler() RETURNS language_handler LANGUAGE internal AS 'now';
CREATE FUNCTION app.in_line(internal) RETURNS void LANGUAGE internal AS 'now';
CREATE FUNCTION app.validator(oid) RETURNS void LANGUAGE internal AS 'now';
CREATE LANGUAGE plain HANDLER app.handler;

-- attribute: trusted
CREATE OR REPLACE TRUSTED LANGUAGE plain HANDLER app.handler;

-- attribute: handler
CREATE OR REPLACE LANGUAGE plain HANDLER app.other_handler;

-- attribute: inline handler
CREATE OR REPLACE LANGUAGE plain HANDLER app.handler INLINE app.in_line;

-- attribute: validator
CREATE OR REPLACE LANGUAGE plain HANDLER app.handler VALIDATOR app.validator;

-- attribute: owner
ALTER LANGUAGE plain OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON LANGUAGE plain IS 'Changed';

-- added: language another
CREATE LANGUAGE another HANDLER app.handler;

-- removed: language plain
DROP LANGUAGE plain;
