-- rename: column app.a.id to number
-- rename: sequence app.a_id_seq to a_number_seq
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.a (id serial, x integer);
