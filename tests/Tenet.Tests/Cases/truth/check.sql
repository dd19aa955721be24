-- change: a check is added
-- names: accounts_score_check
ALTER TABLE accounts ADD CONSTRAINT accounts_score_check CHECK (score >= 0);

-- change: a check is dropped
-- names: accounts_age_check
ALTER TABLE accounts DROP CONSTRAINT accounts_age_check;

-- change: a check asks for more
-- names: accounts_age_check
-- says: 17
ALTER TABLE accounts DROP CONSTRAINT accounts_age_check;
ALTER TABLE accounts ADD CONSTRAINT accounts_age_check CHECK (age > 17);

-- change: a check is renamed
-- names: accounts_old_enough
ALTER TABLE accounts RENAME CONSTRAINT accounts_age_check TO accounts_old_enough;

-- change: a check does not hold for older rows
-- names: accounts_age_check
-- says: not valid
ALTER TABLE accounts DROP CONSTRAINT accounts_age_check;
ALTER TABLE accounts ADD CONSTRAINT accounts_age_check CHECK (age > 0) NOT VALID;

-- change: a check is not handed on
-- names: accounts_age_check
-- says: NO INHERIT
ALTER TABLE accounts DROP CONSTRAINT accounts_age_check;
ALTER TABLE accounts ADD CONSTRAINT accounts_age_check CHECK (age > 0) NO INHERIT;

-- change: a check gets a comment
-- names: accounts_age_check
-- says: Nobody is younger.
COMMENT ON CONSTRAINT accounts_age_check ON accounts IS 'Nobody is younger.';

-- change: a check calls a function
-- names: accounts_age_check
-- says: lonely
ALTER TABLE accounts DROP CONSTRAINT accounts_age_check;
ALTER TABLE accounts ADD CONSTRAINT accounts_age_check CHECK (lonely(age) > 0);
