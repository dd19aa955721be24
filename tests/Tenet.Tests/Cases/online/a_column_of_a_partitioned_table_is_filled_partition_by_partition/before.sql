-- step: UPDATE ONLY app.event_1
CREATE SCHEMA app;
CREATE TABLE app.event (id text NOT NULL, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE app.event_1 PARTITION OF app.event FOR VALUES FROM ('2024-01-01') TO ('2024-04-01');
