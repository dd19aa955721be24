-- subject: event trigger watch
CREATE FUNCTION app.note() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE FUNCTION app.other_note() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watch ON ddl_command_start EXECUTE FUNCTION app.note();

-- attribute: event
DROP EVENT TRIGGER watch;
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION app.note();

-- attribute: tags
DROP EVENT TRIGGER watch;
CREATE EVENT TRIGGER watch ON ddl_command_start WHEN TAG IN ('DROP TABLE') EXECUTE FUNCTION app.note();

-- attribute: function
DROP EVENT TRIGGER watch;
CREATE EVENT TRIGGER watch ON ddl_command_start EXECUTE FUNCTION app.other_note();

-- attribute: enabled
ALTER EVENT TRIGGER watch DISABLE;

-- attribute: enabled
ALTER EVENT TRIGGER watch ENABLE ALWAYS;

-- attribute: owner
ALTER EVENT TRIGGER watch OWNER TO attribute_chief;

-- attribute: comment
COMMENT ON EVENT TRIGGER watch IS 'Changed';

-- added: event trigger another
CREATE EVENT TRIGGER another ON sql_drop EXECUTE FUNCTION app.note();

-- removed: event trigger watch
DROP EVENT TRIGGER watch;
