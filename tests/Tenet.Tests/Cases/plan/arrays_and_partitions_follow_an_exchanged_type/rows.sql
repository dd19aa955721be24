INSERT INTO app.e VALUES (1, 'a', '{a,b}');
INSERT INTO app.c VALUES ('b', 1);
