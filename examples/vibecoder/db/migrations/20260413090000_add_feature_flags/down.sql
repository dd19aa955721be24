-- Description: Undo add_feature_flags. Nothing is lost.
-- Special procedures: none.

drop function refresh_plan_feature_matrix();
drop materialized view plan_feature_matrix;
drop function organization_has_feature(text);
drop view organization_features;
