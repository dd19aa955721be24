-- Description: Undo create_plans_and_subscriptions. All plans and subscriptions are lost.
-- Special procedures: none.

drop table subscriptions;
drop table plan_features;
drop table features;
drop table subscription_plans;
drop type billing_period;
drop extension btree_gist;
