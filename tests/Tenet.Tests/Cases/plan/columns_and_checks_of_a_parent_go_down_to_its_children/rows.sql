INSERT INTO app.d VALUES (2, 3, 'x', 4, 5);
