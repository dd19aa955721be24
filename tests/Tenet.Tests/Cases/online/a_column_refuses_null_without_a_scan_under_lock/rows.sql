INSERT INTO app.task SELECT i, 'x', i, 'y' FROM generate_series(1, 300) AS i;
