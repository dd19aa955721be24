INSERT INTO app.task (title) SELECT 'x' || i FROM generate_series(1, 3000) AS i;
