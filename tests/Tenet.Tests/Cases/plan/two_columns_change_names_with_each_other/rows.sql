INSERT INTO app.a VALUES (1, 'a');
