-- subject: domain constraint app.amount.limits
CREATE DOMAIN app.amount AS integer CONSTRAINT limits CHECK (VALUE > 0);

-- attribute: expression
ALTER DOMAIN app.amount DROP CONSTRAINT limits;
ALTER DOMAIN app.amount ADD CONSTRAINT limits CHECK (VALUE > 1);

-- attribute: not valid
ALTER DOMAIN app.amount DROP CONSTRAINT limits;
ALTER DOMAIN app.amount ADD CONSTRAINT limits CHECK (VALUE > 0) NOT VALID;

-- attribute: comment
COMMENT ON CONSTRAINT limits ON DOMAIN app.amount IS 'Changed';

-- added: domain constraint app.amount.ceiling
ALTER DOMAIN app.amount ADD CONSTRAINT ceiling CHECK (VALUE < 100);

-- removed: domain constraint app.amount.limits
ALTER DOMAIN app.amount DROP CONSTRAINT limits;
