CREATE SCHEMA app;
CREATE TABLE app.users (a text, b text, c numeric, d text);
ALTER TABLE app.users ALTER a SET STORAGE main, ALTER a SET COMPRESSION pglz, ALTER a SET STATISTICS 100, ALTER a SET (n_distinct = -1, n_distinct_inherited = 3);
