INSERT INTO app.task SELECT i, 'x', 1.5 FROM generate_series(1, 300) AS i;
