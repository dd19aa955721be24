INSERT INTO app.log SELECT repeat('x', 200) FROM generate_series(1, 3000);
INSERT INTO app.heir SELECT 'y' FROM generate_series(1, 30);
