-- subject: domain app.label
CREATE DOMAIN app.label AS text;
CREATE DOMAIN app.filled AS text NOT NULL;

-- attribute: type
DROP DOMAIN app.label;
CREATE DOMAIN app.label AS varchar(20);

-- attribute: collation
DROP DOMAIN app.label;
CREATE DOMAIN app.label AS text COLLATE "C";

-- attribute: default
ALTER DOMAIN app.label SET DEFAULT 'none';

-- attribute: not null
ALTER DOMAIN app.label SET NOT NULL;

-- attribute: not null
-- subject: domain app.filled
ALTER DOMAIN app.filled DROP NOT NULL;

-- attribute: not null name
-- subject: domain app.filled
-- since 17
ALTER DOMAIN app.filled RENAME CONSTRAINT filled_not_null TO must_be_filled;

-- attribute: not null comment
-- subject: domain app.filled
-- since 17
COMMENT ON CONSTRAINT filled_not_null ON DOMAIN app.filled IS 'Changed';

-- attribute: owner
ALTER DOMAIN app.label OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON DOMAIN app.label IS 'Changed';

-- added: domain app.another
CREATE DOMAIN app.another AS integer;

-- removed: domain app.label
DROP DOMAIN app.label;
