CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text CONSTRAINT titled NOT NULL, size integer);
COMMENT ON CONSTRAINT titled ON app.task IS 'always';
