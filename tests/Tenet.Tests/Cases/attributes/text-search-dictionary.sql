-- subject: text search dictionary app.words
CREATE TEXT SEARCH TEMPLATE app.as_they_are (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY app.words (TEMPLATE = pg_catalog.simple);

-- attribute: template
DROP TEXT SEARCH DICTIONARY app.words;
CREATE TEXT SEARCH DICTIONARY app.words (TEMPLATE = app.as_they_are);

-- attribute: options
ALTER TEXT SEARCH DICTIONARY app.words (accept = false);

-- attribute: owner
ALTER TEXT SEARCH DICTIONARY app.words OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON TEXT SEARCH DICTIONARY app.words IS 'Changed';

-- added: text search dictionary app.another
CREATE TEXT SEARCH DICTIONARY app.another (TEMPLATE = pg_catalog.simple);

-- removed: text search dictionary app.words
DROP TEXT SEARCH DICTIONARY app.words;
