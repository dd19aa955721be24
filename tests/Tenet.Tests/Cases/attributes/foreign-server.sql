-- subject: server remote
CREATE FOREIGN DATA WRAPPER far;
CREATE FOREIGN DATA WRAPPER farther;
CREATE SERVER remote FOREIGN DATA WRAPPER far;

-- attribute: wrapper
DROP SERVER remote;
CREATE SERVER remote FOREIGN DATA WRAPPER farther;

-- attribute: type
DROP SERVER remote;
CREATE SERVER remote TYPE 'kind' FOREIGN DATA WRAPPER far;

-- attribute: version
ALTER SERVER remote VERSION '2';

-- attribute: options
ALTER SERVER remote OPTIONS (ADD host 'nowhere.example');

-- attribute: owner
ALTER SERVER remote OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON SERVER remote IS 'Changed';

-- added: server another
CREATE SERVER another FOREIGN DATA WRAPPER far;

-- removed: server remote
DROP SERVER remote;
