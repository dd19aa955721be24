-- What belongs to the whole server. Run once, before anything else.
CREATE ROLE attribute_owner;
CREATE ROLE attribute_reader;
-- Event triggers, foreign-data wrappers and (before 16) subscriptions want a superuser as owner.
CREATE ROLE attribute_chief SUPERUSER;
-- A tablespace in the data directory needs no folder of its own.
SET allow_in_place_tablespaces = on;
CREATE TABLESPACE attribute_space LOCATION '';
