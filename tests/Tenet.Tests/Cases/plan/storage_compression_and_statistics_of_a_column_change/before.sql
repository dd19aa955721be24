CREATE SCHEMA app;
CREATE TABLE app.users (a text, b text, c numeric, d text);
ALTER TABLE app.users ALTER b SET STORAGE external, ALTER c SET STORAGE external, ALTER d SET COMPRESSION pglz, ALTER d SET STATISTICS 7, ALTER d SET (n_distinct = 5);
