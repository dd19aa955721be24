CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('best', 'good', 'so so', 'bad', 'it''s bad');
CREATE TABLE app.a (m app.mood DEFAULT 'best');
