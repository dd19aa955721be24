INSERT INTO app.a VALUES ('[1,3)', '{"[1,2)"}');
