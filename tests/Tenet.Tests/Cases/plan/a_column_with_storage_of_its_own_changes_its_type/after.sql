CREATE SCHEMA app;
CREATE TABLE app.users (a integer, b varchar(20), c text, d text);
ALTER TABLE app.users ALTER b SET STORAGE external, ALTER c SET STORAGE main, ALTER c SET COMPRESSION pglz, ALTER d SET STORAGE external;
CREATE TABLE app.heirs () INHERITS (app.users);
ALTER TABLE app.heirs ALTER b SET STORAGE plain;
