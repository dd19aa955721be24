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

comment on table job_runs is 'Ledger of background jobs. Belongs to no tenant; only jobs can read it. Kept for 365 days.';
comment on column job_runs.id is 'Id of the run.';
comment on column job_runs.job_name is 'Name of the job in snake_case.';
comment on column job_runs.started_at is 'Start by the wall clock.';
comment on column job_runs.completed_at is 'End by the wall clock; NULL while the job is running.';
comment on column job_runs.result is 'succeeded, failed or skipped; present exactly when the run has ended.';
comment on column job_runs.metadata is 'Counts and limits of the run, a JSON object without personal data.';
comment on index job_runs_one_running_key is 'One run of a job at a time: the second start is refused.';
comment on index idx_job_runs_name_started is 'The latest runs of a job.';
