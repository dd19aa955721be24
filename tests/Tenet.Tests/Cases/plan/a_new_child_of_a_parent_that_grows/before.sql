CREATE SCHEMA app;
CREATE TABLE app.p (a integer CHECK (a > 0));
