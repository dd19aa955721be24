INSERT INTO app.a VALUES ('a'), ('b');
INSERT INTO app.b VALUES ('a');
