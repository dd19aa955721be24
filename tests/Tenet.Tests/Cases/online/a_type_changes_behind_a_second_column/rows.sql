INSERT INTO app.task (size, title) SELECT i % 7, 'x' || i FROM generate_series(1, 3000) AS i;
