INSERT INTO app.a VALUES (ROW(1, 2), '{}');
