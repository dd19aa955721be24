INSERT INTO app.e VALUES (1, 'b', 'c');
