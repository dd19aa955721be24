INSERT INTO app.users (m, d) VALUES ('a', 1);
INSERT INTO zoo.b VALUES (1);
