-- step: DETACH PARTITION app.event_2 CONCURRENTLY
-- quick: detaching reads no row
CREATE SCHEMA app;
CREATE TABLE app.event (id integer NOT NULL, at date NOT NULL, CONSTRAINT late CHECK (at > '2020-01-01')) PARTITION BY RANGE (at);
CREATE TABLE app.event_1 PARTITION OF app.event FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');
CREATE TABLE app.event_2 PARTITION OF app.event FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');
