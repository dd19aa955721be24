CREATE SCHEMA app;
CREATE TABLE app.a (id integer);
CREATE SEQUENCE app.a_n_seq AS integer;
