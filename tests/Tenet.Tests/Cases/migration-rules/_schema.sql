-- What the migrations of all cases change.
CREATE TABLE customers (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text, fax text);
CREATE TABLE orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, customer_id uuid REFERENCES customers, total int NOT NULL DEFAULT 0);
CREATE TABLE visits (visited_at timestamptz NOT NULL, page text) PARTITION BY RANGE (visited_at);
CREATE TABLE visits_2025 PARTITION OF visits FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE visits_2026 PARTITION OF visits FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE VIEW fax_numbers AS SELECT id, fax FROM customers;
-- A column in two forms, as a series under running clients leaves it.
CREATE TABLE guests (id int PRIMARY KEY, name text, full_name text, phone text);
CREATE FUNCTION tenet_guests_full_name_noted() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER "0_tenet_guests_full_name" BEFORE INSERT OR UPDATE OF name ON guests FOR EACH ROW EXECUTE FUNCTION tenet_guests_full_name_noted();
