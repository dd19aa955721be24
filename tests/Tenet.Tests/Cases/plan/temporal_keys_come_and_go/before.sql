-- since 18
-- alone
CREATE SCHEMA app;
CREATE EXTENSION btree_gist SCHEMA app;
CREATE TABLE app.a (id integer, during daterange NOT NULL);
