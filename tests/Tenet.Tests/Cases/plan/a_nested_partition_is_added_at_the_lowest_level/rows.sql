INSERT INTO app.e VALUES (1, 1, 'x');
