INSERT INTO app.a VALUES ('x', 1);
