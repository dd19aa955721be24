-- step: VALIDATE CONSTRAINT
CREATE SCHEMA app;
CREATE TABLE app.event (id integer NOT NULL, at date NOT NULL, place text) PARTITION BY RANGE (at);
CREATE TABLE app.event_1 PARTITION OF app.event FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');
CREATE TABLE app.event_2 PARTITION OF app.event FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');
CREATE TABLE app.parent (a integer);
CREATE TABLE app.child () INHERITS (app.parent);
