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

comment on table webhook_events is 'Events that Mux and Resend have sent, each taken once. Belongs to no tenant; only jobs can read it. Kept for 90 days after processing, dead letters for 365.';
comment on column webhook_events.id is 'Id inside the portal.';
comment on column webhook_events.source is 'Service that sent the event.';
comment on column webhook_events.event_id is 'Id that the service gave it; the same event sent again is refused by the key.';
comment on column webhook_events.payload is 'Body of the event, a JSON object; email addresses are replaced before it is stored (C-78).';
comment on column webhook_events.status is 'received, processing, processed, failed (will be tried again) or dead (will not).';
comment on column webhook_events.processed_at is 'When the effect of the event was committed; present exactly while status is processed.';
comment on column webhook_events.retry_count is 'How many attempts have failed.';
comment on column webhook_events.next_retry_at is 'Not to be tried again before this moment; NULL for at once.';
comment on column webhook_events.last_error is 'Message of the latest failure, without payload values.';
comment on column webhook_events.created_at is 'When the event arrived.';
comment on column webhook_events.updated_at is 'Time of the latest write, kept by a trigger.';
comment on index idx_webhook_events_due is 'The queue of the webhook job.';
