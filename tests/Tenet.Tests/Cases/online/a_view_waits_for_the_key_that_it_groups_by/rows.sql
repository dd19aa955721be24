INSERT INTO app.task SELECT i, 'x' FROM generate_series(1, 300) AS i;
