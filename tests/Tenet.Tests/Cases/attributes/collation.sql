-- subject: collation app.by_icu
CREATE COLLATION app.by_icu (provider = icu, locale = 'und');
CREATE COLLATION app.by_libc (provider = libc, lc_collate = 'C', lc_ctype = 'C');

-- attribute: provider
-- also: ~ collation app.by_icu: locale, lc collate, lc ctype
DROP COLLATION app.by_icu;
CREATE COLLATION app.by_icu (provider = libc, locale = 'C');

-- attribute: provider
-- since 17
-- also: ~ collation app.by_icu: locale
DROP COLLATION app.by_icu;
CREATE COLLATION app.by_icu (provider = builtin, locale = 'C.UTF-8');

-- attribute: locale
DROP COLLATION app.by_icu;
CREATE COLLATION app.by_icu (provider = icu, locale = 'de');

-- attribute: lc collate
-- subject: collation app.by_libc
DROP COLLATION app.by_libc;
CREATE COLLATION app.by_libc (provider = libc, lc_collate = 'POSIX', lc_ctype = 'C');

-- attribute: lc ctype
-- subject: collation app.by_libc
DROP COLLATION app.by_libc;
CREATE COLLATION app.by_libc (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');

-- attribute: nondeterministic
DROP COLLATION app.by_icu;
CREATE COLLATION app.by_icu (provider = icu, locale = 'und', deterministic = false);

-- attribute: rules
-- since 16
DROP COLLATION app.by_icu;
CREATE COLLATION app.by_icu (provider = icu, locale = 'und', rules = '&a < b');

-- attribute: owner
ALTER COLLATION app.by_icu OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON COLLATION app.by_icu IS 'Changed';

-- added: collation app.another
CREATE COLLATION app.another FROM "C";

-- removed: collation app.by_icu
DROP COLLATION app.by_icu;
