-- change: a primary key is dropped
-- names: notes_pkey
ALTER TABLE archive.notes DROP CONSTRAINT notes_pkey;

-- change: a primary key is added
-- names: events_key
ALTER TABLE events ADD CONSTRAINT events_key PRIMARY KEY (at);

-- change: a primary key gets another column
-- names: tags_pkey
-- says: label
ALTER TABLE project_tags DROP CONSTRAINT project_tags_tag_fk;
ALTER TABLE tags DROP CONSTRAINT tags_pkey;
ALTER TABLE tags ADD CONSTRAINT tags_pkey PRIMARY KEY (id, label);

-- change: a primary key is renamed
-- names: notes_key
ALTER TABLE archive.notes RENAME CONSTRAINT notes_pkey TO notes_key;

-- change: the columns of a primary key change places
-- names: project_tags_pkey
-- says: tag_id, project_id
ALTER TABLE project_tags DROP CONSTRAINT project_tags_pkey;
ALTER TABLE project_tags ADD CONSTRAINT project_tags_pkey PRIMARY KEY (tag_id, project_id);

-- change: a primary key carries another column
-- names: notes_pkey
-- says: INCLUDE
ALTER TABLE archive.notes DROP CONSTRAINT notes_pkey;
ALTER TABLE archive.notes ADD CONSTRAINT notes_pkey PRIMARY KEY (id) INCLUDE (body);

-- change: a primary key is checked at the end
-- names: notes_pkey
-- says: DEFERRABLE
ALTER TABLE archive.notes DROP CONSTRAINT notes_pkey;
ALTER TABLE archive.notes ADD CONSTRAINT notes_pkey PRIMARY KEY (id) DEFERRABLE INITIALLY DEFERRED;

-- change: a primary key gets a comment
-- names: notes_pkey
-- says: One number a note.
COMMENT ON CONSTRAINT notes_pkey ON archive.notes IS 'One number a note.';

-- change: a unique constraint is added
-- names: tags_label_key
ALTER TABLE tags ADD CONSTRAINT tags_label_key UNIQUE (label);

-- change: a unique constraint is dropped
-- names: accounts_email_key
ALTER TABLE accounts DROP CONSTRAINT accounts_email_key;

-- change: a unique constraint gets another column
-- names: accounts_email_key
-- says: country
ALTER TABLE accounts DROP CONSTRAINT accounts_email_key;
ALTER TABLE accounts ADD CONSTRAINT accounts_email_key UNIQUE (email, country);

-- change: a unique constraint takes nulls for equal
-- names: accounts_email_key
-- says: NULLS NOT DISTINCT
ALTER TABLE accounts DROP CONSTRAINT accounts_email_key;
ALTER TABLE accounts ADD CONSTRAINT accounts_email_key UNIQUE NULLS NOT DISTINCT (email);

-- change: a unique constraint can wait
-- names: accounts_email_key
-- says: DEFERRABLE
ALTER TABLE accounts DROP CONSTRAINT accounts_email_key;
ALTER TABLE accounts ADD CONSTRAINT accounts_email_key UNIQUE (email) DEFERRABLE;

-- change: two of one become one of one
-- names: projects_account_fk
-- says: one-to-one
ALTER TABLE projects ADD CONSTRAINT projects_account_key UNIQUE (account_id);

-- change: one of one becomes many
-- names: profiles_account_fk
-- says: one-to-many
ALTER TABLE profiles DROP CONSTRAINT profiles_account_key;

-- change: an exclusion is dropped
-- names: projects_period_excl
ALTER TABLE projects DROP CONSTRAINT projects_period_excl;

-- change: an exclusion leaves rows out
-- names: projects_period_excl
-- says: WHERE
ALTER TABLE projects DROP CONSTRAINT projects_period_excl;
ALTER TABLE projects ADD CONSTRAINT projects_period_excl EXCLUDE USING gist (account_id WITH =, period WITH &&) WHERE (title <> 'x');

-- change: an exclusion compares otherwise
-- names: projects_period_excl
-- says: -|-
ALTER TABLE projects DROP CONSTRAINT projects_period_excl;
ALTER TABLE projects ADD CONSTRAINT projects_period_excl EXCLUDE USING gist (account_id WITH =, period WITH -|-);

-- change: an exclusion is added
-- names: profiles_excl
ALTER TABLE profiles ADD CONSTRAINT profiles_excl EXCLUDE USING gist (motto WITH =);
