-- change: an enum is added
-- names: mood
CREATE TYPE mood AS ENUM ('glad', 'sad');

-- change: a label is added
-- names: account_kind
-- says: trial
ALTER TYPE account_kind ADD VALUE 'trial';

-- change: a label is added in between
-- names: account_kind
-- says: trial
ALTER TYPE account_kind ADD VALUE 'trial' BEFORE 'paid';

-- change: a label is renamed
-- names: account_kind
-- says: basic
ALTER TYPE account_kind RENAME VALUE 'free' TO 'basic';

-- change: labels change places
-- names: account_kind
DROP MATERIALIZED VIEW account_counts;
ALTER TABLE accounts ALTER kind DROP DEFAULT;
ALTER TYPE account_kind RENAME TO old_kind;
CREATE TYPE account_kind AS ENUM ('paid', 'free', 'closed');
COMMENT ON TYPE account_kind IS 'What an account pays.';
ALTER TABLE accounts ALTER kind TYPE account_kind USING kind::text::account_kind;
ALTER TABLE accounts ALTER kind SET DEFAULT 'free';
DROP TYPE old_kind;
CREATE MATERIALIZED VIEW account_counts AS SELECT kind, count(*) AS many FROM accounts GROUP BY kind;
CREATE UNIQUE INDEX account_counts_kind_idx ON account_counts (kind);

-- change: an enum is renamed
-- names: account_sort
ALTER TYPE account_kind RENAME TO account_sort;

-- change: an enum's comment changes
-- names: account_kind
-- says: How they pay.
COMMENT ON TYPE account_kind IS 'How they pay.';

-- change: a domain is added
-- names: postcode
CREATE DOMAIN postcode AS text;

-- change: a domain asks for more
-- names: country_code
-- says: upper
ALTER DOMAIN country_code ADD CONSTRAINT country_code_upper CHECK (VALUE = upper(VALUE));

-- change: a domain's check is dropped
-- names: country_code
-- says: country_code_length
ALTER DOMAIN country_code DROP CONSTRAINT country_code_length;

-- change: a domain takes no nulls
-- names: country_code
-- says: NOT NULL
ALTER DOMAIN country_code SET NOT NULL;

-- change: a domain has a default
-- names: country_code
-- says: 'de'
ALTER DOMAIN country_code SET DEFAULT 'de';

-- change: a domain that a column has is renamed
-- names: accounts.country
-- says: land_code
ALTER DOMAIN country_code RENAME TO land_code;

-- change: a composite type gets an attribute
-- names: address
-- says: postcode
ALTER TYPE address ADD ATTRIBUTE postcode text;

-- change: a composite type loses an attribute
-- names: address
-- says: town
ALTER TYPE address DROP ATTRIBUTE town;

-- change: a range is added
-- names: text_span
CREATE TYPE text_span AS RANGE (subtype = text);

-- change: a range is dropped
-- names: float_span
DROP TYPE float_span;

-- change: a collation is dropped
-- names: german
-- shown in: db/schema.sql
DROP COLLATION german;
