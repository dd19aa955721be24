-- hazard: mayfail column app.users.a
CREATE SCHEMA app;
CREATE TABLE app.users (a integer, b integer NOT NULL);
