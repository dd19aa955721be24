INSERT INTO app.a VALUES (5, 'x');
