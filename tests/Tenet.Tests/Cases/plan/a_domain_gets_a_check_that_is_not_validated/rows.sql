INSERT INTO app.a VALUES (10, '{5}');
