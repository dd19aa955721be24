-- subject: cast (app.pair AS text)
CREATE TYPE app.pair AS (x integer, y integer);
CREATE FUNCTION app.words(app.pair) RETURNS text LANGUAGE sql RETURN '';
CREATE FUNCTION app.other_words(app.pair) RETURNS text LANGUAGE sql RETURN '';
CREATE CAST (app.pair AS text) WITH FUNCTION app.words(app.pair);
CREATE CAST (money AS bigint) WITHOUT FUNCTION;

-- attribute: function
DROP CAST (app.pair AS text);
CREATE CAST (app.pair AS text) WITH FUNCTION app.other_words(app.pair);

-- attribute: method
-- subject: cast (money AS bigint)
DROP CAST (money AS bigint);
CREATE CAST (money AS bigint) WITH INOUT;

-- attribute: context
DROP CAST (app.pair AS text);
CREATE CAST (app.pair AS text) WITH FUNCTION app.words(app.pair) AS ASSIGNMENT;

-- attribute: comment
COMMENT ON CAST (app.pair AS text) IS 'Changed';

-- added: cast (app.pair AS character varying)
CREATE CAST (app.pair AS varchar) WITH INOUT;

-- removed: cast (app.pair AS text)
DROP CAST (app.pair AS text);
