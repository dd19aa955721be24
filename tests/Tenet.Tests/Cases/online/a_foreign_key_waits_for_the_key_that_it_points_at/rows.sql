INSERT INTO app.task SELECT i, i FROM generate_series(1, 300) AS i;
INSERT INTO app.note SELECT i FROM generate_series(1, 300) AS i;
