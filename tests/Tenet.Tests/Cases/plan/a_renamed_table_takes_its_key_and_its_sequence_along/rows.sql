INSERT INTO app.users (name) VALUES ('a'), ('b');
INSERT INTO app.posts VALUES (2);
