INSERT INTO app.e VALUES (1, 'x', 3);
