CREATE SCHEMA app;
CREATE SUBSCRIPTION plan_feed CONNECTION 'host=elsewhere.example dbname=b' PUBLICATION news, gossip WITH (connect = false, slot_name = NONE, binary = true, streaming = true, synchronous_commit = local);
COMMENT ON SUBSCRIPTION plan_feed IS 'From there';
