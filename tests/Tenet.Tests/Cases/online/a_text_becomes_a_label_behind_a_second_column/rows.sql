INSERT INTO app.task SELECT i, CASE i % 3 WHEN 0 THEN 'low' WHEN 1 THEN 'high' END FROM generate_series(1, 300) AS i;
