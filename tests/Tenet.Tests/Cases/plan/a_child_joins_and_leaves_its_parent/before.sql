CREATE SCHEMA app;
CREATE TABLE app.p (a integer, b integer CHECK (b > 0));
CREATE TABLE app.q (a integer);
CREATE TABLE app.c (a integer, b integer CONSTRAINT p_b_check CHECK (b > 0), x integer);
