INSERT INTO app.a (x) VALUES (7);
