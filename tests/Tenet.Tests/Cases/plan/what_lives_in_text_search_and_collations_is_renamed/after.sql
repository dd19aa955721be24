CREATE SCHEMA app;
CREATE COLLATION app.exact (PROVIDER = icu, LOCALE = 'de');
CREATE TEXT SEARCH DICTIONARY app.bare (TEMPLATE = simple);
CREATE TEXT SEARCH CONFIGURATION app.terms (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION app.terms ADD MAPPING FOR word WITH app.bare;
CREATE TABLE app.a (n text COLLATE app.exact);
CREATE INDEX a_n ON app.a (to_tsvector('app.terms', n));
