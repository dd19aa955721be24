-- rename: enum type app.mood 'bad' to awful
-- never: DROP
CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('good', 'bad');
CREATE TABLE app.a (m app.mood DEFAULT 'bad', CONSTRAINT c CHECK (m <> 'bad'));
