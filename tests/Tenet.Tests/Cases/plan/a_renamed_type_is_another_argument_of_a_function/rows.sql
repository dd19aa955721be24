INSERT INTO app.a VALUES ('{good}');
