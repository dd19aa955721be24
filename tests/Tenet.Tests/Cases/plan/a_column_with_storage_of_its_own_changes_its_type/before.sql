CREATE SCHEMA app;
CREATE TABLE app.users (a text, b text, c varchar(9), d integer);
ALTER TABLE app.users ALTER a SET STORAGE main, ALTER a SET COMPRESSION pglz, ALTER b SET STORAGE external, ALTER c SET STORAGE main, ALTER c SET COMPRESSION pglz;
CREATE TABLE app.heirs () INHERITS (app.users);
ALTER TABLE app.heirs ALTER b SET STORAGE plain;
