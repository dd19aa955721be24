INSERT INTO app.event (id, at, place) SELECT i, date '2024-01-01' + i % 60, 'x' FROM generate_series(1, 300) AS i;
INSERT INTO app.child SELECT i FROM generate_series(1, 100) AS i;
