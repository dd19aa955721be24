INSERT INTO app.a VALUES ('a', 2, 'xyz', '2026-01-02');
