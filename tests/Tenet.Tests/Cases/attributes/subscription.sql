-- subject: subscription feed
-- serial
CREATE SUBSCRIPTION feed CONNECTION 'host=nowhere.example' PUBLICATION news WITH (connect = false, slot_name = 'feed_slot');

-- attribute: connection
ALTER SUBSCRIPTION feed CONNECTION 'host=elsewhere.example';

-- attribute: publications
ALTER SUBSCRIPTION feed SET PUBLICATION news, gossip WITH (refresh = false);

-- attribute: slot name
ALTER SUBSCRIPTION feed SET (slot_name = 'other_slot');

-- attribute: options
ALTER SUBSCRIPTION feed SET (binary = true);

-- attribute: options
ALTER SUBSCRIPTION feed SET (streaming = on);

-- attribute: options
ALTER SUBSCRIPTION feed SET (disable_on_error = true);

-- attribute: options
ALTER SUBSCRIPTION feed SET (synchronous_commit = local);

-- attribute: options
-- since 16
ALTER SUBSCRIPTION feed SET (password_required = false);

-- attribute: options
-- since 16
ALTER SUBSCRIPTION feed SET (run_as_owner = true);

-- attribute: options
-- since 16
ALTER SUBSCRIPTION feed SET (origin = none);

-- attribute: options
-- No statement changes it without connecting to the publisher.
UPDATE pg_subscription SET subtwophasestate = 'p' WHERE subname = 'feed';

-- attribute: options
-- since 17
UPDATE pg_subscription SET subfailover = true WHERE subname = 'feed';

-- attribute: enabled
ALTER SUBSCRIPTION feed ENABLE;

-- attribute: owner
ALTER SUBSCRIPTION feed OWNER TO attribute_chief;

-- attribute: comment
COMMENT ON SUBSCRIPTION feed IS 'Changed';

-- added: subscription another
CREATE SUBSCRIPTION another CONNECTION 'host=nowhere.example' PUBLICATION news WITH (connect = false, slot_name = NONE, enabled = false, create_slot = false);

-- removed: subscription another
DROP SUBSCRIPTION another;

-- removed: subscription feed
ALTER SUBSCRIPTION feed DISABLE;
ALTER SUBSCRIPTION feed SET (slot_name = NONE);
DROP SUBSCRIPTION feed;
