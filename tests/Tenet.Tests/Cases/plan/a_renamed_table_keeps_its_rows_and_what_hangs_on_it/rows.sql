INSERT INTO app.users VALUES (1, 'x');
INSERT INTO app.posts VALUES (1);
