-- alone
CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY, n integer, gone integer);
CREATE PUBLICATION one FOR TABLE app.a WHERE (n > 1);
CREATE PUBLICATION two FOR TABLE app.a (id, gone);
