INSERT INTO app.a VALUES (1, 'x');
