-- subject: enum type app.mood
CREATE TYPE app.mood AS ENUM ('sad', 'happy');

-- attribute: labels
ALTER TYPE app.mood ADD VALUE 'ecstatic';

-- attribute: labels
ALTER TYPE app.mood ADD VALUE 'so-so' BEFORE 'happy';

-- attribute: labels
ALTER TYPE app.mood RENAME VALUE 'sad' TO 'gloomy';

-- attribute: labels
DROP TYPE app.mood;
CREATE TYPE app.mood AS ENUM ('happy', 'sad');

-- attribute: owner
ALTER TYPE app.mood OWNER TO attribute_owner;

-- attribute: comment
COMMENT ON TYPE app.mood IS 'Changed';

-- added: enum type app.another
CREATE TYPE app.another AS ENUM ();

-- removed: enum type app.mood
DROP TYPE app.mood;
