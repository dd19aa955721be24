-- alone
CREATE SCHEMA app;
CREATE FOREIGN DATA WRAPPER far OPTIONS (debug 'true', keep 'x');
CREATE SERVER there VERSION '1' FOREIGN DATA WRAPPER far OPTIONS (host 'a', port '1');
CREATE SERVER typed TYPE 'a' FOREIGN DATA WRAPPER far;
CREATE USER MAPPING FOR plan_app SERVER there OPTIONS (account 'x');
CREATE USER MAPPING FOR PUBLIC SERVER there;
CREATE FOREIGN TABLE app.f (id integer OPTIONS (column_name 'ID'), gone text) SERVER there OPTIONS (table_name 'F');
CREATE FOREIGN TABLE app.g (id integer) SERVER typed;
CREATE FOREIGN TABLE app.h (id integer) SERVER there;
