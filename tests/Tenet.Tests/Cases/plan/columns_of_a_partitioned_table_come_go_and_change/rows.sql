INSERT INTO app.e (id, n) VALUES (1, 5);
