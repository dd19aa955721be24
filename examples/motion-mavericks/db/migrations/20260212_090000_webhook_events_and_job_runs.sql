-- Inbound events of Mux, the ledger of background jobs, and the trigger that keeps addresses out of payloads (C-78).
-- Special procedures: none.
-- Requirements: R-179, R-251, R-252

-- up

create type webhook_source as enum ('mux');
alter type webhook_source owner to mm_owner;

create table webhook_events (
  id uuid not null default app.uuid_v7(),
  source webhook_source not null,
  event_id text not null,
  payload jsonb not null,
  status text not null default 'received',
  processed_at timestamptz,
  retry_count integer not null default 0,
  next_retry_at timestamptz,
  last_error text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint webhook_events_pkey primary key (id),
  constraint webhook_events_source_event_key unique (source, event_id),
  constraint webhook_events_payload_check check (jsonb_typeof(payload) = 'object'),
  constraint webhook_events_status_check check (status in ('received', 'processing', 'processed', 'failed', 'dead')),
  constraint webhook_events_processed_check check ((status = 'processed') = (processed_at is not null)),
  constraint webhook_events_retry_count_check check (retry_count between 0 and 20)
);
alter table webhook_events owner to mm_owner;
create index idx_webhook_events_due on webhook_events (next_retry_at) where status in ('received', 'failed');

create table job_runs (
  id uuid not null default app.uuid_v7(),
  job_name text not null,
  started_at timestamptz not null default clock_timestamp(),
  completed_at timestamptz,
  result text,
  metadata jsonb not null default '{}',
  constraint job_runs_pkey primary key (id),
  constraint job_runs_job_name_check check (job_name ~ '^[a-z][a-z0-9_]{1,62}$'),
  constraint job_runs_result_check check (result in ('succeeded', 'failed', 'skipped')),
  constraint job_runs_done_check check ((completed_at is null) = (result is null)),
  constraint job_runs_time_check check (completed_at is null or completed_at >= started_at),
  constraint job_runs_metadata_check check (jsonb_typeof(metadata) = 'object')
);
alter table job_runs owner to mm_owner;
create unique index job_runs_one_running_key on job_runs (job_name) where completed_at is null;
create index idx_job_runs_name_started on job_runs (job_name, started_at desc);

create function app.scrub_emails(p_text text) returns text
  language sql immutable parallel safe
  as $$ select regexp_replace(p_text, '[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}', '[email removed]', 'g') $$;
alter function app.scrub_emails(text) owner to mm_owner;

-- Walks the document instead of its text form: replacing inside the text could cut an escape sequence in two.
create function app.scrub_json(p_json jsonb) returns jsonb
  language plpgsql immutable parallel safe
  as $$
begin
  case jsonb_typeof(p_json)
    when 'string' then
      return to_jsonb(app.scrub_emails(p_json #>> '{}'));
    when 'array' then
      return coalesce((select jsonb_agg(app.scrub_json(e.value) order by e.ordinality)
                         from jsonb_array_elements(p_json) with ordinality e), '[]');
    when 'object' then
      return coalesce((select jsonb_object_agg(e.key, app.scrub_json(e.value)) from jsonb_each(p_json) e), '{}');
    else
      return p_json;
  end case;
end
$$;
alter function app.scrub_json(jsonb) owner to mm_owner;

create function minimise_payload() returns trigger
  language plpgsql
  as $$
begin
  new.payload := app.scrub_json(new.payload);
  return new;
end
$$;
alter function minimise_payload() owner to mm_owner;
revoke execute on function minimise_payload() from public;

create trigger minimise_payload before insert or update of payload on notifications for each row execute function minimise_payload();
create trigger set_updated_at before update on webhook_events for each row execute function update_updated_at_column();
create trigger minimise_payload before insert or update of payload on webhook_events for each row execute function minimise_payload();

alter table webhook_events enable row level security;
alter table webhook_events force row level security;

alter table job_runs enable row level security;
alter table job_runs force row level security;

grant select, insert, update, delete on webhook_events to mm_job;
grant select, insert, update, delete on job_runs to mm_job;

-- down

drop trigger minimise_payload on notifications;
drop table job_runs;
drop table webhook_events;
drop function minimise_payload();
drop function app.scrub_json(jsonb);
drop function app.scrub_emails(text);
drop type webhook_source;
