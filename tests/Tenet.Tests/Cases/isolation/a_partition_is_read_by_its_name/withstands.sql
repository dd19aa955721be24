CREATE TABLE events (tenant_id uuid NOT NULL REFERENCES tenants, at date NOT NULL, what text NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
INSERT INTO events SELECT t.id, '2026-05-05', 'event of ' || t.name FROM tenants AS t;
ALTER TABLE events ENABLE ROW LEVEL SECURITY;
ALTER TABLE events FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON events FOR ALL USING (tenant_id = (SELECT current_tenant()));
GRANT SELECT, INSERT ON events TO iso_app;
