-- rename: collation app.c to exact
-- rename: text search configuration app.words to terms
-- rename: text search dictionary app.plain to bare
-- never: DROP TEXT
CREATE SCHEMA app;
CREATE COLLATION app.c (PROVIDER = icu, LOCALE = 'de');
CREATE TEXT SEARCH DICTIONARY app.plain (TEMPLATE = simple);
CREATE TEXT SEARCH CONFIGURATION app.words (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION app.words ADD MAPPING FOR word WITH app.plain;
CREATE TABLE app.a (n text COLLATE app.c);
CREATE INDEX a_n ON app.a (to_tsvector('app.words', n));
