CREATE SCHEMA app;
CREATE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer, PARALLEL = SAFE);
CREATE AGGREGATE app.most(integer) (SFUNC = int4larger, STYPE = integer);
COMMENT ON AGGREGATE app.total(integer) IS 'All';
