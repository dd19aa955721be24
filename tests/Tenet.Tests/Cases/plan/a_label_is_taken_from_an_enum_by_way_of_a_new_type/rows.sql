INSERT INTO app.a VALUES (1, 'good'), (2, 'good');
