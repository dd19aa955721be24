INSERT INTO app.task (id, title, size) SELECT i, 'task ' || i, i % 7 FROM generate_series(1, 300) AS i;
