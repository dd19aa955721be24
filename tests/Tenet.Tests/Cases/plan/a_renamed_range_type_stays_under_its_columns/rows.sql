INSERT INTO app.a VALUES ('[1,2)', '{[1,2)}');
