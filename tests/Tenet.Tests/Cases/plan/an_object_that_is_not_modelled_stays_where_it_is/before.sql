-- never: DROP
CREATE SCHEMA app;
CREATE CONVERSION app.conv FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
CREATE TABLE app.a (id integer);
