-- subject: user mapping for attribute_reader server remote
CREATE FOREIGN DATA WRAPPER far;
CREATE SERVER remote FOREIGN DATA WRAPPER far;
CREATE USER MAPPING FOR attribute_reader SERVER remote;

-- attribute: options
ALTER USER MAPPING FOR attribute_reader SERVER remote OPTIONS (ADD account 'nobody');

-- added: user mapping for PUBLIC server remote
CREATE USER MAPPING FOR PUBLIC SERVER remote;

-- removed: user mapping for attribute_reader server remote
DROP USER MAPPING FOR attribute_reader SERVER remote;
