-- alone
-- ignore: cron.*
-- ignore: app.e_y*
-- never: cron
-- never: e_y
-- never: DROP
CREATE SCHEMA app;
CREATE TABLE app.e (a integer, b integer) PARTITION BY LIST (a);
