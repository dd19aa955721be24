INSERT INTO app.a VALUES ('c@d', '{e@f}');
