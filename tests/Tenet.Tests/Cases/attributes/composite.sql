-- subject: composite type app.address
CREATE TYPE app.address AS (street text, zip integer);

-- attribute: owner
ALTER TYPE app.address OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON TYPE app.address IS 'Changed';

-- attribute: type
-- subject: column app.address.zip
ALTER TYPE app.address ALTER ATTRIBUTE zip TYPE bigint;

-- attribute: collation
-- subject: column app.address.street
ALTER TYPE app.address ALTER ATTRIBUTE street TYPE text COLLATE "C";

-- attribute: comment
-- subject: column app.address.street
COMMENT ON COLUMN app.address.street IS 'Changed';

-- added: column app.address.town
ALTER TYPE app.address ADD ATTRIBUTE town text;

-- removed: column app.address.zip
ALTER TYPE app.address DROP ATTRIBUTE zip;

-- added: composite type app.another
-- also: + column app.another.a
CREATE TYPE app.another AS (a integer);

-- removed: composite type app.address
-- also: - column app.address.street
-- also: - column app.address.zip
DROP TYPE app.address;
