INSERT INTO app.users (m) VALUES ('a');
