-- What every case finds in its database. A role is a fact only where the schema refers to it, so each role owns something
-- from the start: a case that names one then changes nothing else.
CREATE SCHEMA app;
CREATE SCHEMA other;
CREATE SCHEMA of_owner AUTHORIZATION attribute_owner;
CREATE SCHEMA of_reader AUTHORIZATION attribute_reader;
CREATE SCHEMA of_chief AUTHORIZATION attribute_chief;
