-- subject: text search configuration app.words
CREATE TEXT SEARCH PARSER app.as_usual (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH CONFIGURATION app.words (PARSER = pg_catalog."default");

-- attribute: parser
DROP TEXT SEARCH CONFIGURATION app.words;
CREATE TEXT SEARCH CONFIGURATION app.words (PARSER = app.as_usual);

-- attribute: mappings
ALTER TEXT SEARCH CONFIGURATION app.words ADD MAPPING FOR word WITH pg_catalog.simple;

-- attribute: owner
ALTER TEXT SEARCH CONFIGURATION app.words OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON TEXT SEARCH CONFIGURATION app.words IS 'Changed';

-- added: text search configuration app.another
CREATE TEXT SEARCH CONFIGURATION app.another (PARSER = pg_catalog."default");

-- removed: text search configuration app.words
DROP TEXT SEARCH CONFIGURATION app.words;
