INSERT INTO app.users VALUES (1, '7'), (2, '8');
