-- subject: schema shop
CREATE SCHEMA shop;

-- attribute: owner
ALTER SCHEMA shop OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON SCHEMA shop IS 'Changed';

-- attribute: comment
-- subject: schema public
COMMENT ON SCHEMA public IS 'Changed';

-- attribute: owner
-- subject: schema public
ALTER SCHEMA public OWNER TO attribute_owner;

-- added: schema new_one
CREATE SCHEMA new_one;

-- removed: schema shop
DROP SCHEMA shop;
