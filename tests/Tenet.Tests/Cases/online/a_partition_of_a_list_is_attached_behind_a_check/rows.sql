INSERT INTO app.sale_au SELECT 'au', i FROM generate_series(1, 300) AS i;
