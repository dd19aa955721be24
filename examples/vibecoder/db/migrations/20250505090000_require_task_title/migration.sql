-- Description: Third phase: the checks on title are validated, and the column becomes NOT NULL without
--   another scan.
-- Special procedures: only the release that reads title may be running from here on.

set local lock_timeout = '5s';

alter table tasks validate constraint tasks_title_present;
alter table tasks validate constraint tasks_title_check;
alter table tasks alter column title set not null;
alter table tasks drop constraint tasks_title_present;
