-- projects.client is a name, not a reference: it becomes client_name.
-- Special procedures: roll out together with the application release that knows the new name.
-- Requirements: R-179, R-052, R-240

-- up

alter table projects rename column client to client_name;
alter table projects rename constraint projects_client_check to projects_client_name_check;

-- down

alter table projects rename constraint projects_client_name_check to projects_client_check;
alter table projects rename column client_name to client;
