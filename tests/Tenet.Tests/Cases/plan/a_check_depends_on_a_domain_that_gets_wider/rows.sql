INSERT INTO app.a VALUES ('x');
