-- subject: default privileges of attribute_owner on tables to attribute_reader
ALTER DEFAULT PRIVILEGES FOR ROLE attribute_owner GRANT SELECT ON TABLES TO attribute_reader;

-- attribute: privileges
ALTER DEFAULT PRIVILEGES FOR ROLE attribute_owner GRANT UPDATE ON TABLES TO attribute_reader;

-- added: default privileges of attribute_owner in schema app on tables to attribute_reader
ALTER DEFAULT PRIVILEGES FOR ROLE attribute_owner IN SCHEMA app GRANT SELECT ON TABLES TO attribute_reader;

-- added: default privileges of attribute_owner on sequences to attribute_reader
ALTER DEFAULT PRIVILEGES FOR ROLE attribute_owner GRANT SELECT ON SEQUENCES TO attribute_reader;

-- added: default privileges of attribute_owner on functions to PUBLIC
ALTER DEFAULT PRIVILEGES FOR ROLE attribute_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- added: default privileges of attribute_owner on types to attribute_reader
ALTER DEFAULT PRIVILEGES FOR ROLE attribute_owner GRANT USAGE ON TYPES TO attribute_reader;

-- added: default privileges of attribute_owner on schemas to attribute_reader
ALTER DEFAULT PRIVILEGES FOR ROLE attribute_owner GRANT USAGE ON SCHEMAS TO attribute_reader;

-- added: default privileges of attribute_owner on large objects to attribute_reader
-- since 18
ALTER DEFAULT PRIVILEGES FOR ROLE attribute_owner GRANT SELECT ON LARGE OBJECTS TO attribute_reader;

-- removed: default privileges of attribute_owner on tables to attribute_reader
ALTER DEFAULT PRIVILEGES FOR ROLE attribute_owner REVOKE SELECT ON TABLES FROM attribute_reader;
