CREATE SCHEMA app;
CREATE TABLE app.people (id integer, boss integer, name text);
CREATE VIEW app.v AS SELECT people.name, boss.name AS boss FROM app.people LEFT JOIN app.people boss ON boss.id = people.boss;
CREATE VIEW app.w AS SELECT u.id FROM app.people u WHERE u.name = 'users.name';
CREATE FUNCTION app.f(u app.people) RETURNS text LANGUAGE sql RETURN (u).name;
CREATE FUNCTION app.g() RETURNS SETOF app.people LANGUAGE sql AS 'SELECT NULL';
