INSERT INTO app.task SELECT i, i % 3 FROM generate_series(1, 300) AS i;
INSERT INTO app.note SELECT i, i % 3 FROM generate_series(1, 300) AS i;
