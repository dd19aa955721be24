CREATE SCHEMA app;
CREATE FUNCTION app.rank() RETURNS bigint LANGUAGE internal WINDOW AS 'window_rank';
CREATE PROCEDURE app.work(INOUT a integer) LANGUAGE plpgsql AS 'BEGIN a := 1; END';
REVOKE ALL ON PROCEDURE app.work FROM PUBLIC;
CREATE AGGREGATE app.middle(ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = mode_final, FINALFUNC_EXTRA);
