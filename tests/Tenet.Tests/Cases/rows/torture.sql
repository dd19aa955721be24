-- Constraints that are hard to satisfy, a table or a few for each. Rows for them are made up without samples.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE SCHEMA t;

-- Tenants, by a column, through parents, by composite keys.
CREATE TABLE t.tenants (id uuid PRIMARY KEY, slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z][a-z0-9-]{2,30}$'), plan text NOT NULL CHECK (plan IN ('free', 'team', 'business')), created_at timestamptz NOT NULL);
CREATE TABLE t.people (tenant_id uuid NOT NULL REFERENCES t.tenants, id bigint GENERATED ALWAYS AS IDENTITY, email text NOT NULL, full_name text NOT NULL, boss_id bigint,
  PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, boss_id) REFERENCES t.people (tenant_id, id), CHECK (boss_id <> id));
CREATE UNIQUE INDEX people_email ON t.people (tenant_id, lower(email));
CREATE TABLE t.projects (tenant_id uuid NOT NULL REFERENCES t.tenants, id uuid NOT NULL DEFAULT gen_random_uuid(), lead_id bigint NOT NULL, code text NOT NULL CHECK (code ~ '^[A-Z]{3}-\d{4}$'), starts_on date NOT NULL, ends_on date,
  PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, code), FOREIGN KEY (tenant_id, lead_id) REFERENCES t.people, CHECK (ends_on > starts_on));
CREATE TABLE t.project_members (tenant_id uuid NOT NULL, project_id uuid NOT NULL, person_id bigint NOT NULL, role text NOT NULL DEFAULT 'member',
  PRIMARY KEY (tenant_id, project_id, person_id), FOREIGN KEY (tenant_id, project_id) REFERENCES t.projects, FOREIGN KEY (tenant_id, person_id) REFERENCES t.people);
CREATE TABLE t.tasks (tenant_id uuid NOT NULL, id uuid NOT NULL, project_id uuid NOT NULL, number int NOT NULL, parent_id uuid, PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, project_id, id), UNIQUE (tenant_id, project_id, number),
  FOREIGN KEY (tenant_id, project_id) REFERENCES t.projects, FOREIGN KEY (tenant_id, project_id, parent_id) REFERENCES t.tasks (tenant_id, project_id, id));
CREATE TABLE t.task_notes (id serial PRIMARY KEY, tenant_id uuid NOT NULL, task_id uuid NOT NULL, body text NOT NULL CHECK (length(body) BETWEEN 3 AND 400), FOREIGN KEY (tenant_id, task_id) REFERENCES t.tasks);
CREATE TABLE t.note_files (id uuid PRIMARY KEY, note_id int NOT NULL REFERENCES t.task_notes, sha256 text NOT NULL UNIQUE CHECK (sha256 ~ '^[0-9a-f]{64}$'), bytes bigint NOT NULL CHECK (bytes > 0));
CREATE TABLE t.file_tags (file_id uuid NOT NULL REFERENCES t.note_files, tag_id int NOT NULL, PRIMARY KEY (file_id, tag_id));
CREATE TABLE t.tags (id int PRIMARY KEY, label text NOT NULL UNIQUE);
ALTER TABLE t.file_tags ADD FOREIGN KEY (tag_id) REFERENCES t.tags;
CREATE TABLE t.log_entries (id uuid PRIMARY KEY, tenant_id uuid NOT NULL, what text NOT NULL, at timestamptz NOT NULL);

-- Circles.
CREATE TABLE t.departments (tenant_id uuid NOT NULL REFERENCES t.tenants, id int NOT NULL, head_id int NOT NULL, PRIMARY KEY (tenant_id, id));
CREATE TABLE t.employees (tenant_id uuid NOT NULL REFERENCES t.tenants, id int NOT NULL, department_id int NOT NULL, PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, department_id) REFERENCES t.departments DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE t.departments ADD FOREIGN KEY (tenant_id, head_id) REFERENCES t.employees DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE t.eggs (id int PRIMARY KEY, hen_id int NOT NULL);
CREATE TABLE t.hens (id int PRIMARY KEY, egg_id int NOT NULL REFERENCES t.eggs);
ALTER TABLE t.eggs ADD FOREIGN KEY (hen_id) REFERENCES t.hens;
CREATE TABLE t.rock (id int PRIMARY KEY, beats int NOT NULL);
CREATE TABLE t.paper (id int PRIMARY KEY, beats int NOT NULL REFERENCES t.rock);
CREATE TABLE t.scissors (id int PRIMARY KEY, beats int NOT NULL REFERENCES t.paper);
ALTER TABLE t.rock ADD FOREIGN KEY (beats) REFERENCES t.scissors;
CREATE TABLE t.boards (id uuid PRIMARY KEY, newest_post_id uuid);
CREATE TABLE t.posts (id uuid PRIMARY KEY, board_id uuid NOT NULL REFERENCES t.boards, title text NOT NULL);
ALTER TABLE t.boards ADD FOREIGN KEY (newest_post_id) REFERENCES t.posts;
CREATE TABLE t.nodes (id int PRIMARY KEY, parent_id int NOT NULL REFERENCES t.nodes, label text NOT NULL);
CREATE TABLE t.chain (id int PRIMARY KEY, previous_id int UNIQUE REFERENCES t.chain);

-- Partitions.
CREATE TABLE t.events (id bigint NOT NULL, happened_at timestamptz NOT NULL, kind text NOT NULL, PRIMARY KEY (id, happened_at)) PARTITION BY RANGE (happened_at);
CREATE TABLE t.events_a PARTITION OF t.events FOR VALUES FROM ('2031-01-01 00:00:00+00') TO ('2031-02-01 00:00:00+00');
CREATE TABLE t.events_b PARTITION OF t.events FOR VALUES FROM ('2031-02-01 00:00:00+00') TO ('2031-03-01 00:00:00+00');
CREATE TABLE t.regions (code text NOT NULL, name text NOT NULL, PRIMARY KEY (code, name)) PARTITION BY LIST (code);
CREATE TABLE t.regions_north PARTITION OF t.regions FOR VALUES IN ('oslo', 'umea');
CREATE TABLE t.regions_south PARTITION OF t.regions FOR VALUES IN ('rome');
CREATE TABLE t.buckets (id int PRIMARY KEY, word text NOT NULL) PARTITION BY HASH (id);
CREATE TABLE t.buckets_0 PARTITION OF t.buckets FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE t.buckets_3 PARTITION OF t.buckets FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE TABLE t.readings (kind text NOT NULL, day date NOT NULL, sensor int NOT NULL, value numeric(8,3) NOT NULL, PRIMARY KEY (kind, day, sensor)) PARTITION BY LIST (kind);
CREATE TABLE t.readings_heat PARTITION OF t.readings FOR VALUES IN ('heat') PARTITION BY RANGE (day);
CREATE TABLE t.readings_heat_1 PARTITION OF t.readings_heat FOR VALUES FROM ('2032-05-01') TO ('2032-06-01');
CREATE TABLE t.readings_noise PARTITION OF t.readings FOR VALUES IN ('noise') PARTITION BY HASH (sensor);
CREATE TABLE t.readings_noise_1 PARTITION OF t.readings_noise FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE t.bucket_items (id int PRIMARY KEY, bucket_id int NOT NULL REFERENCES t.buckets);
CREATE TABLE t.by_year (id int NOT NULL, at date NOT NULL) PARTITION BY RANGE (extract(year FROM at));
CREATE TABLE t.by_year_2040 PARTITION OF t.by_year FOR VALUES FROM (2040) TO (2042);
CREATE TABLE t.parent_rows (id int PRIMARY KEY, note text);
CREATE TABLE t.child_rows (extra int NOT NULL CHECK (extra > 900), PRIMARY KEY (id)) INHERITS (t.parent_rows);

-- Keys.
CREATE TABLE t.not_distinct (id int PRIMARY KEY, a text, b text, UNIQUE NULLS NOT DISTINCT (a, b));
CREATE TABLE t.partial_unique (id int PRIMARY KEY, owner_id int NOT NULL REFERENCES t.tags, is_default boolean NOT NULL);
CREATE UNIQUE INDEX one_default ON t.partial_unique (owner_id) WHERE is_default;
CREATE TABLE t.expression_unique (id int PRIMARY KEY, given_name text NOT NULL, family_name text NOT NULL);
CREATE UNIQUE INDEX same_initials ON t.expression_unique (lower(given_name || ' ' || family_name));
CREATE TABLE t.short_codes (code char(2) PRIMARY KEY CHECK (code = upper(code)), label varchar(5) NOT NULL UNIQUE);
CREATE TABLE t.deferred_unique (id int PRIMARY KEY, position int NOT NULL UNIQUE DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE t.settings (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), theme text NOT NULL);
CREATE TABLE t.pairs (a int NOT NULL REFERENCES t.tags, b int NOT NULL REFERENCES t.tags, PRIMARY KEY (a, b), CHECK (a < b));
CREATE TABLE t.one_to_one (tag_id int PRIMARY KEY REFERENCES t.tags, detail text NOT NULL);
CREATE TABLE t.full_match (id int PRIMARY KEY, x_tenant uuid, x_person bigint, FOREIGN KEY (x_tenant, x_person) REFERENCES t.people MATCH FULL);

-- Exclusion.
CREATE TABLE t.bookings (id uuid PRIMARY KEY, room int NOT NULL, during tstzrange NOT NULL, EXCLUDE USING gist (room WITH =, during WITH &&), CHECK (NOT isempty(during)));
CREATE TABLE t.shifts (id int PRIMARY KEY, person text NOT NULL, starts_at timestamptz NOT NULL, ends_at timestamptz NOT NULL CHECK (ends_at > starts_at), EXCLUDE USING gist (person WITH =, tstzrange(starts_at, ends_at) WITH &&));
CREATE TABLE t.networks (id int PRIMARY KEY, block cidr NOT NULL, EXCLUDE USING gist (block inet_ops WITH &&));
CREATE TABLE t.circles (id int PRIMARY KEY, area circle NOT NULL, EXCLUDE USING gist (area WITH &&));
CREATE TABLE t.price_history (id int PRIMARY KEY, tag_id int NOT NULL REFERENCES t.tags, valid daterange NOT NULL, price numeric(10,2) NOT NULL CHECK (price >= 0), EXCLUDE USING gist (tag_id WITH =, valid WITH &&));

-- Checks between columns.
CREATE TABLE t.discounts (id int PRIMARY KEY, price numeric(10,2) NOT NULL CHECK (price > 0), discount numeric(10,2) NOT NULL, total numeric(10,2) NOT NULL, CHECK (discount < price), CHECK (total = price - discount));
CREATE TABLE t.spans (id int PRIMARY KEY, low int NOT NULL, middle int NOT NULL, high int NOT NULL, CHECK (low < middle AND middle < high));
CREATE TABLE t.one_of (id int PRIMARY KEY, person_email text, company_name text, robot_serial text, CHECK (num_nonnulls(person_email, company_name, robot_serial) = 1));
CREATE TABLE t.arcs (id int PRIMARY KEY, tag_id int REFERENCES t.tags, node_id int REFERENCES t.nodes, board_id uuid REFERENCES t.boards, CHECK ((tag_id IS NOT NULL)::int + (node_id IS NOT NULL)::int + (board_id IS NOT NULL)::int = 1));
CREATE TABLE t.states (id int PRIMARY KEY, status text NOT NULL CHECK (status IN ('open', 'paid', 'void')), paid_at timestamptz, void_reason text, CHECK ((status = 'paid') = (paid_at IS NOT NULL)), CHECK (status <> 'void' OR void_reason IS NOT NULL));
CREATE TABLE t.percents (id int PRIMARY KEY, a int NOT NULL CHECK (a >= 0), b int NOT NULL CHECK (b >= 0), c int NOT NULL CHECK (c >= 0), CHECK (a + b + c = 100));
CREATE TABLE t.windows (id int PRIMARY KEY, opens time NOT NULL, closes time NOT NULL, days int[] NOT NULL CHECK (cardinality(days) BETWEEN 1 AND 7 AND 0 < ALL (days) AND 8 > ALL (days)), CHECK (opens < closes));
CREATE TABLE t.mirrored (id int PRIMARY KEY, name text NOT NULL, name_lower text NOT NULL CHECK (name_lower = lower(name_lower)), CHECK (name_lower = lower(name)));
CREATE TABLE t.steps (id int PRIMARY KEY, amount int NOT NULL CHECK (amount % 25 = 0 AND amount BETWEEN 100 AND 1000));
CREATE TABLE t.future (id int PRIMARY KEY, due_at timestamptz NOT NULL CHECK (due_at > '2077-03-01 00:00:00+00'));
CREATE TABLE t.mondays (id int PRIMARY KEY, week date NOT NULL UNIQUE CHECK (extract(isodow FROM week) = 1));

-- JSON.
CREATE TABLE t.documents (id int PRIMARY KEY, doc jsonb NOT NULL CHECK (jsonb_typeof(doc) = 'object' AND doc ? 'kind' AND doc ? 'size'));
CREATE TABLE t.json_lists (id int PRIMARY KEY, doc jsonb NOT NULL CHECK (jsonb_typeof(doc -> 'tags') = 'array' AND jsonb_typeof(doc -> 'count') = 'number'));
CREATE TABLE t.json_nested (id int PRIMARY KEY, doc jsonb NOT NULL CHECK ((doc -> 'address' ->> 'city') IS NOT NULL));

-- Texts.
CREATE TABLE t.patterns (id int PRIMARY KEY, phone text NOT NULL CHECK (phone ~ '^\+[1-9]\d{6,14}$'), iban text NOT NULL UNIQUE CHECK (iban ~ '^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$'), plate text CHECK (plate ~ '^([A-Z]{1,3})-([A-Z]{1,2}) [0-9]{1,4}$'));
CREATE TABLE t.prefixed (id text PRIMARY KEY CHECK (id LIKE 'inv\_%' AND length(id) = 16), url text NOT NULL CHECK (starts_with(url, 'https://files.example.net/')));
CREATE TABLE t.trimmed (id int PRIMARY KEY, title varchar(40) NOT NULL CHECK (title = btrim(title) AND title <> ''), colour text NOT NULL CHECK (colour ~* '^#[0-9a-f]{6}$'));
CREATE TABLE t.semver (id int PRIMARY KEY, version text NOT NULL UNIQUE CHECK (version ~ '^\d+\.\d+\.\d+$'));

-- Domains over domains, enums, composite types, arrays, ranges.
CREATE DOMAIN t.plain_name AS text CHECK (VALUE ~ '^[a-z_]+$');
CREATE DOMAIN t.short_name AS t.plain_name NOT NULL CHECK (length(VALUE) <= 8);
CREATE DOMAIN t.cents AS bigint CHECK (VALUE >= 0 AND VALUE % 5 = 0);
CREATE DOMAIN t.weights AS numeric(4,2)[] CHECK (cardinality(VALUE) = 3);
CREATE TYPE t.mood AS ENUM ('calm', 'merry', 'grim');
CREATE TYPE t.money_amount AS (currency char(3), amount numeric(12,2));
CREATE TYPE t.place AS (name text, price t.money_amount, moods t.mood[]);
CREATE TYPE t.float_range AS RANGE (subtype = float8);
CREATE TABLE t.named (id t.short_name PRIMARY KEY, fee t.cents NOT NULL, shares t.weights NOT NULL, mood t.mood NOT NULL);
CREATE TABLE t.composites (id int PRIMARY KEY, fee t.money_amount NOT NULL CHECK ((fee).amount > 0), place t.place NOT NULL, moods t.mood[] NOT NULL CHECK (cardinality(moods) > 0), span t.float_range NOT NULL, spans int4multirange NOT NULL);
CREATE TABLE t.oddities (id int PRIMARY KEY, a inet NOT NULL, b macaddr NOT NULL, c bit(5) NOT NULL, d bit varying(9) NOT NULL, e bytea NOT NULL CHECK (octet_length(e) = 20), f point NOT NULL, g box NOT NULL, h interval NOT NULL, i money NOT NULL, j xml, k tsvector NOT NULL, l pg_lsn NOT NULL, m "char" NOT NULL, n timetz NOT NULL, o polygon NOT NULL, p jsonpath NOT NULL, q real NOT NULL, r smallint NOT NULL UNIQUE);

-- Generated columns and identities.
CREATE TABLE t.generated (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, width int NOT NULL, height int NOT NULL, area int GENERATED ALWAYS AS (width * height) STORED CHECK (area BETWEEN 10 AND 5000), label text GENERATED ALWAYS AS ('w' || width::text) STORED);
CREATE TABLE t.counted (id bigint GENERATED BY DEFAULT AS IDENTITY (START WITH 1000) PRIMARY KEY, word text NOT NULL, slug text GENERATED ALWAYS AS (lower(word)) STORED UNIQUE);

-- Functions in checks.
CREATE FUNCTION t.is_luhn(code text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE s int := 0; d int;
BEGIN
  IF code !~ '^[0-9]{6}$' THEN RETURN false; END IF;
  FOR i IN 1 .. 6 LOOP
    d := substr(code, i, 1)::int * (1 + i % 2);
    s := s + d / 10 + d % 10;
  END LOOP;
  RETURN s % 10 = 0;
END $$;
CREATE TABLE t.cards (id int PRIMARY KEY, code text NOT NULL CHECK (t.is_luhn(code)));
CREATE FUNCTION t.strict_amount(v text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF v::int > 40 THEN RETURN true; END IF;
  RAISE EXCEPTION 'too little';
END $$;
CREATE TABLE t.raising (id int PRIMARY KEY, amount text NOT NULL CHECK (t.strict_amount(amount)));

-- Triggers that refuse, change, add.
CREATE FUNCTION t.only_drafts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> 'draft' THEN RAISE EXCEPTION 'an article begins as a draft'; END IF;
  IF NEW.words > 500 THEN RAISE EXCEPTION 'too long'; END IF;
  RETURN NEW;
END $$;
CREATE TABLE t.articles (id int PRIMARY KEY, status text NOT NULL CHECK (status IN ('draft', 'review', 'live')), words int NOT NULL);
CREATE TRIGGER only_drafts BEFORE INSERT ON t.articles FOR EACH ROW EXECUTE FUNCTION t.only_drafts();
CREATE FUNCTION t.write_key() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.code := 'K' || lpad(NEW.id::text, 6, '0'); RETURN NEW; END $$;
CREATE TABLE t.rewritten (id int PRIMARY KEY, code text NOT NULL UNIQUE);
CREATE TRIGGER write_key BEFORE INSERT ON t.rewritten FOR EACH ROW EXECUTE FUNCTION t.write_key();
CREATE TABLE t.rewritten_items (id int PRIMARY KEY, code text NOT NULL REFERENCES t.rewritten (code));
CREATE FUNCTION t.make_wallet() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO t.wallets (account_id, balance) VALUES (NEW.id, 0); RETURN NULL; END $$;
CREATE TABLE t.accounts (id int PRIMARY KEY, holder text NOT NULL);
CREATE TABLE t.wallets (account_id int PRIMARY KEY REFERENCES t.accounts, balance numeric NOT NULL);
CREATE TRIGGER make_wallet AFTER INSERT ON t.accounts FOR EACH ROW EXECUTE FUNCTION t.make_wallet();
CREATE TABLE t.wallet_moves (id int PRIMARY KEY, account_id int NOT NULL REFERENCES t.wallets, amount numeric NOT NULL CHECK (amount <> 0));
CREATE FUNCTION t.needs_tenant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.tenant_id::text IS DISTINCT FROM nullif(current_setting('app.tenant', true), '') THEN RAISE EXCEPTION 'not the tenant that asks'; END IF;
  RETURN NEW;
END $$;
CREATE TABLE t.guarded (id int PRIMARY KEY, tenant_id uuid NOT NULL REFERENCES t.tenants, note text);
CREATE TRIGGER needs_tenant BEFORE INSERT ON t.guarded FOR EACH ROW EXECUTE FUNCTION t.needs_tenant();
CREATE FUNCTION t.has_lines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM t.invoice_lines l WHERE l.invoice_id = NEW.id) THEN RAISE EXCEPTION 'an invoice has a line'; END IF;
  RETURN NULL;
END $$;
CREATE TABLE t.invoices (id int PRIMARY KEY, issued_on date NOT NULL);
CREATE TABLE t.invoice_lines (invoice_id int NOT NULL REFERENCES t.invoices, line_no int NOT NULL CHECK (line_no > 0), amount numeric(10,2) NOT NULL, PRIMARY KEY (invoice_id, line_no));
CREATE CONSTRAINT TRIGGER has_lines AFTER INSERT ON t.invoices DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION t.has_lines();
CREATE FUNCTION t.next_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE n int;
BEGIN
  SELECT coalesce(max(version), 0) + 1 INTO n FROM t.revisions WHERE tag_id = NEW.tag_id;
  IF NEW.version <> n THEN RAISE EXCEPTION 'the next version is %', n; END IF;
  RETURN NEW;
END $$;
CREATE TABLE t.revisions (id int PRIMARY KEY, tag_id int NOT NULL REFERENCES t.tags, version int NOT NULL, UNIQUE (tag_id, version));
CREATE TRIGGER next_version BEFORE INSERT ON t.revisions FOR EACH ROW EXECUTE FUNCTION t.next_version();

-- Diamonds: a child that refers to a parent by two ways.
CREATE TABLE t.customers (tenant_id uuid NOT NULL REFERENCES t.tenants, id int NOT NULL, PRIMARY KEY (tenant_id, id));
CREATE TABLE t.orders (tenant_id uuid NOT NULL, id int NOT NULL, customer_id int NOT NULL, PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, id, customer_id), FOREIGN KEY (tenant_id, customer_id) REFERENCES t.customers);
CREATE TABLE t.payments (tenant_id uuid NOT NULL, id int NOT NULL, order_id int NOT NULL, customer_id int NOT NULL, PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, order_id, customer_id) REFERENCES t.orders (tenant_id, id, customer_id), FOREIGN KEY (tenant_id, customer_id) REFERENCES t.customers);
CREATE TABLE t."Odd ""Names""" ("Id" int PRIMARY KEY, "select" text NOT NULL, "Größe" int NOT NULL CHECK ("Größe" > 3));
CREATE TABLE t.defaults_only (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), at timestamptz NOT NULL DEFAULT now());
CREATE TABLE t.keyless (word text NOT NULL, times int NOT NULL);
CREATE TABLE t.without_columns ();
