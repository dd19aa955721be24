CREATE SCHEMA app;
CREATE COLLATION app.c (PROVIDER = icu, LOCALE = 'de');
CREATE TABLE app.a (n text COLLATE app.c);
CREATE INDEX a_n ON app.a (n);
