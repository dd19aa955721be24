CREATE SCHEMA app;
CREATE TEXT SEARCH DICTIONARY app.plain (TEMPLATE = simple, accept = false);
CREATE TEXT SEARCH CONFIGURATION app.words (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION app.words ADD MAPPING FOR word, asciiword WITH app.plain, simple;
