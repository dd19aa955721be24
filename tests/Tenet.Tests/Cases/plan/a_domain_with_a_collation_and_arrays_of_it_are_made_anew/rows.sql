INSERT INTO app.a VALUES ('x', '{y,z}');
