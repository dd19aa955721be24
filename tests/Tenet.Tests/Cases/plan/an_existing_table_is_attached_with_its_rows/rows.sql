INSERT INTO app.old VALUES (1, 'x');
