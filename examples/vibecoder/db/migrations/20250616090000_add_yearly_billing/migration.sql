-- Description: Plans may be charged by the year.
-- Special procedures: alone in its migration, since a new enum value cannot be used in the transaction that
--   adds it (C-68).

alter type billing_period add value 'yearly';
