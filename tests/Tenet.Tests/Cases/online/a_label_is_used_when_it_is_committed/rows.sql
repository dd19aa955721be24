INSERT INTO app.task SELECT i, 'low' FROM generate_series(1, 300) AS i;
