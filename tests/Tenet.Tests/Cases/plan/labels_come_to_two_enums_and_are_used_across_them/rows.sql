INSERT INTO app.a VALUES ('a', 'x');
