-- What belongs to the whole server. Run once, before anything else.
CREATE ROLE plan_owner;
CREATE ROLE plan_other;
CREATE ROLE plan_reader;
CREATE ROLE plan_app;
CREATE ROLE plan_chief SUPERUSER;
