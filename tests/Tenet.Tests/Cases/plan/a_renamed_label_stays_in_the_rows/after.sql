CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('good', 'awful');
CREATE TABLE app.a (m app.mood DEFAULT 'awful', CONSTRAINT c CHECK (m <> 'awful'));
