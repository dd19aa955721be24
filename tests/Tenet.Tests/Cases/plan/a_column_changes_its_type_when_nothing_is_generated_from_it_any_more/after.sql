CREATE SCHEMA app;
CREATE TABLE app.users (a text, b text);
