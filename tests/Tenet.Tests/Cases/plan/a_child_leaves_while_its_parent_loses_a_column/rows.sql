INSERT INTO app.q VALUES (1, 'b');
