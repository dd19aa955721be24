INSERT INTO app.task (id, title, size, code) SELECT i, 'task ' || i, i % 7, i FROM generate_series(1, 300) AS i;
