CREATE SCHEMA app;
CREATE TABLE app.sale (id integer, land text) PARTITION BY LIST (land);
CREATE TABLE app.sale_au (land text, id integer);
ALTER TABLE app.sale ATTACH PARTITION app.sale_au FOR VALUES IN ('au', NULL, 'it''s');
