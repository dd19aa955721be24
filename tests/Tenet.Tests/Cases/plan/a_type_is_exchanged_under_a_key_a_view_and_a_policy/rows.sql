INSERT INTO app.a VALUES ('user', 1), ('admin', 2);
INSERT INTO app.b VALUES ('user', 1);
