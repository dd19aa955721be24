INSERT INTO app.event (id, at) SELECT i, date '2024-01-01' + i % 30 FROM generate_series(1, 300) AS i;
