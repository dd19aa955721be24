-- alone
CREATE SCHEMA app;
CREATE SUBSCRIPTION plan_feed CONNECTION 'host=nowhere.example dbname=a' PUBLICATION news WITH (connect = false, slot_name = NONE);
