-- rename: table app.users to people
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.users (id integer, boss integer, name text);
CREATE VIEW app.v AS SELECT users.name, boss.name AS boss FROM app.users LEFT JOIN app.users boss ON boss.id = users.boss;
CREATE VIEW app.w AS SELECT u.id FROM app.users u WHERE u.name = 'users.name';
CREATE FUNCTION app.f(u app.users) RETURNS text LANGUAGE sql RETURN (u).name;
CREATE FUNCTION app.g() RETURNS SETOF app.users LANGUAGE sql AS 'SELECT NULL';
