CREATE SCHEMA app;
CREATE TABLE app.task (id integer PRIMARY KEY, title text, size integer);
CREATE TABLE app.event (id integer NOT NULL, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE app.event_1 PARTITION OF app.event FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');
CREATE TABLE app.event_2 PARTITION OF app.event FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');
ALTER TABLE app.event ADD CONSTRAINT event_task FOREIGN KEY (id) REFERENCES app.task;
