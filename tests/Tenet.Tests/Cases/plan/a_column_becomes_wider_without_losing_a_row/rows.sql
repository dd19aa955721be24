INSERT INTO app.users VALUES (1, 'a', 1.5, '2020-01-01'), (2, NULL, 2.25, NULL);
