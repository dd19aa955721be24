-- Who entered a row and who changed it last, taken from the request.
-- Special procedures: rows from before keep NULL: nobody knows any more.
-- Requirements: R-179, R-057

-- up

alter table tenants add column created_by uuid, add column updated_by uuid;
alter table tenants add constraint tenants_created_by_fk foreign key (created_by) references users (id) on delete set null;
alter table tenants add constraint tenants_updated_by_fk foreign key (updated_by) references users (id) on delete set null;
alter table users add column created_by uuid, add column updated_by uuid;
alter table users add constraint users_created_by_fk foreign key (created_by) references users (id) on delete set null;
alter table users add constraint users_updated_by_fk foreign key (updated_by) references users (id) on delete set null;
alter table projects add column created_by uuid, add column updated_by uuid;
alter table projects add constraint projects_created_by_fk foreign key (created_by) references users (id) on delete set null;
alter table projects add constraint projects_updated_by_fk foreign key (updated_by) references users (id) on delete set null;
alter table milestones add column created_by uuid, add column updated_by uuid;
alter table milestones add constraint milestones_created_by_fk foreign key (created_by) references users (id) on delete set null;
alter table milestones add constraint milestones_updated_by_fk foreign key (updated_by) references users (id) on delete set null;
alter table tasks add column created_by uuid, add column updated_by uuid;
alter table tasks add constraint tasks_created_by_fk foreign key (created_by) references users (id) on delete set null;
alter table tasks add constraint tasks_updated_by_fk foreign key (updated_by) references users (id) on delete set null;
alter table assets add column created_by uuid, add column updated_by uuid;
alter table assets add constraint assets_created_by_fk foreign key (created_by) references users (id) on delete set null;
alter table assets add constraint assets_updated_by_fk foreign key (updated_by) references users (id) on delete set null;
alter table share_links add column created_by uuid, add column updated_by uuid;
alter table share_links add constraint share_links_created_by_fk foreign key (created_by) references users (id) on delete set null;
alter table share_links add constraint share_links_updated_by_fk foreign key (updated_by) references users (id) on delete set null;

-- Without a request (jobs, restores) the given values stand.
create function set_actor() returns trigger
  language plpgsql
  as $$
begin
  if tg_op = 'INSERT' then
    new.created_by := coalesce(app.current_user_id(), new.created_by);
  else
    new.updated_by := coalesce(app.current_user_id(), new.updated_by);
  end if;
  return new;
end
$$;
alter function set_actor() owner to mm_owner;
revoke execute on function set_actor() from public;

create trigger set_actor before insert or update on tenants for each row execute function set_actor();
create trigger set_actor before insert or update on users for each row execute function set_actor();
create trigger set_actor before insert or update on projects for each row execute function set_actor();
create trigger set_actor before insert or update on milestones for each row execute function set_actor();
create trigger set_actor before insert or update on tasks for each row execute function set_actor();
create trigger set_actor before insert or update on assets for each row execute function set_actor();
create trigger set_actor before insert or update on share_links for each row execute function set_actor();

-- down

drop trigger set_actor on share_links;
drop trigger set_actor on assets;
drop trigger set_actor on tasks;
drop trigger set_actor on milestones;
drop trigger set_actor on projects;
drop trigger set_actor on users;
drop trigger set_actor on tenants;
drop function set_actor();

alter table share_links drop column updated_by, drop column created_by;
alter table assets drop column updated_by, drop column created_by;
alter table tasks drop column updated_by, drop column created_by;
alter table milestones drop column updated_by, drop column created_by;
alter table projects drop column updated_by, drop column created_by;
alter table users drop column updated_by, drop column created_by;
alter table tenants drop column updated_by, drop column created_by;
