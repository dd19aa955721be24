create table user_consents (
  id uuid not null default gen_random_uuid() constraint user_consents_pkey primary key,
  organization_id uuid not null constraint user_consents_organization_fk references organizations (id) on delete cascade,
  user_id uuid not null,
  purpose text not null constraint user_consents_purpose_check check (purpose in ('terms', 'product_email', 'analytics')),
  granted boolean not null,
  recorded_at timestamptz not null default now(),
  source text not null default 'app',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint user_consents_user_fk foreign key (organization_id, user_id)
    references users (organization_id, id) on delete cascade
);
alter table user_consents owner to vibe_owner;
comment on table user_consents is 'History of what each user agreed to or withdrew; a change of mind is a new row, never an update.';
comment on column user_consents.id is 'Key of the row.';
comment on column user_consents.organization_id is 'Organization of the user.';
comment on column user_consents.user_id is 'Who gave or withdrew the consent.';
comment on column user_consents.purpose is 'What the consent is about: terms, product_email or analytics.';
comment on column user_consents.granted is 'True for opting in, false for opting out.';
comment on column user_consents.recorded_at is 'When the user decided; the latest row per user and purpose counts.';
comment on column user_consents.source is 'Where the decision was taken: app, import, support.';
comment on column user_consents.created_at is 'When the row was stored.';
comment on column user_consents.updated_at is 'Last change of the row; equals created_at unless a job corrected it.';

comment on constraint user_consents_organization_fk on user_consents is 'keeps';
comment on constraint user_consents_user_fk on user_consents is 'decides';

create index user_consents_user_purpose_idx on user_consents (organization_id, user_id, purpose, recorded_at desc);
comment on index user_consents_user_purpose_idx is 'Finds the latest decision of a user for a purpose (current_user_consents).';

create trigger set_updated_at before update on user_consents
  for each row execute function update_updated_at_column();
create trigger audit_user_consents_changes after insert or update or delete on user_consents
  for each row execute function log_audit_trail();

alter table user_consents enable row level security;
alter table user_consents force row level security;
create policy tenant_isolation_policy on user_consents as restrictive for all
  using (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
  with check (organization_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy own_rows on user_consents for all to vibe_app
  using (user_id = (select app.current_user_id()))
  with check (user_id = (select app.current_user_id()));
create policy admin_read on user_consents for select to vibe_app
  using ((select app.current_user_role()) in ('owner', 'admin'));

grant select, insert on user_consents to vibe_app;
grant select, insert, update, delete on user_consents to vibe_job;
