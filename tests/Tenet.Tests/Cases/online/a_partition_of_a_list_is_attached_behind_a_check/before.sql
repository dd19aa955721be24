-- step: VALIDATE CONSTRAINT sale_au_fits
CREATE SCHEMA app;
CREATE TABLE app.sale (id integer, land text) PARTITION BY LIST (land);
CREATE TABLE app.sale_au (land text, id integer);
