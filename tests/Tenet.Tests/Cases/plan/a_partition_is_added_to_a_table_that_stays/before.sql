CREATE SCHEMA app;
CREATE TABLE app.r (id integer PRIMARY KEY);
CREATE TABLE app.e (id integer REFERENCES app.r (id), at date NOT NULL, note text CHECK (note <> ''), PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE INDEX e_note ON app.e (note);
CREATE TABLE app.e1 PARTITION OF app.e FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
