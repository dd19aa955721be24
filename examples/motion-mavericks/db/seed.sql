-- Rows for development: the admin tenant, two agencies at work and one that is suspended. People and companies are invented.
-- Loading it again changes nothing. Dates are relative to the day of loading, so that some tasks are always overdue.
-- Ids are fixed and of version 7, like those that the tables make themselves (R-047).

-- The audit triggers write at now(), so the partition of this month must be there first (C-08).
select app.ensure_audit_partition((now() at time zone 'UTC')::date);

insert into tenants (id, name, type, branding, status) values
  ('01990000-0001-7000-8000-000000000001', 'Motion Mavericks', 'admin', '{"primary": "#0b3d91"}', 'active'),
  ('01990000-0001-7000-8000-000000000002', 'Harbour & Co', 'agency', '{"primary": "#006d77", "email_footer": "Harbour & Co, Sydney"}', 'active'),
  ('01990000-0001-7000-8000-000000000003', 'Red Gum Creative', 'agency', '{"primary": "#8c2f39"}', 'active'),
  ('01990000-0001-7000-8000-000000000004', 'Wattle Street Media', 'agency', '{}', 'suspended')
on conflict do nothing;

insert into users (id, tenant_id, role, email, name, status, last_login_at, created_by) values
  ('01990000-0002-7000-8000-000000000001', '01990000-0001-7000-8000-000000000001', 'admin',  'mara@motionmavericks.example', 'Mara Quill',        'active',    now() - interval '1 hour', null),
  ('01990000-0002-7000-8000-000000000002', '01990000-0001-7000-8000-000000000001', 'admin',  'theo@motionmavericks.example', 'Theo Banks',        'active',    now() - interval '2 days', '01990000-0002-7000-8000-000000000001'),
  ('01990000-0002-7000-8000-000000000011', '01990000-0001-7000-8000-000000000002', 'agency', 'isla@harbour.example',         'Isla Fenwick',      'active',    now() - interval '3 hours', '01990000-0002-7000-8000-000000000001'),
  ('01990000-0002-7000-8000-000000000012', '01990000-0001-7000-8000-000000000002', 'agency', 'minh@harbour.example',         'Nguyễn Minh',       'active',    now() - interval '1 day', '01990000-0002-7000-8000-000000000011'),
  ('01990000-0002-7000-8000-000000000013', '01990000-0001-7000-8000-000000000002', 'guest',  'guest@harbour.example',        'Siobhan O''Brien',  'active',    null, '01990000-0002-7000-8000-000000000011'),
  ('01990000-0002-7000-8000-000000000021', '01990000-0001-7000-8000-000000000003', 'agency', 'jarrah@redgum.example',        'Jarrah Cole',       'active',    now() - interval '5 hours', '01990000-0002-7000-8000-000000000002'),
  ('01990000-0002-7000-8000-000000000022', '01990000-0001-7000-8000-000000000003', 'agency', 'priya@redgum.example',         'Priya Raman',       'invited',   null, '01990000-0002-7000-8000-000000000021'),
  ('01990000-0002-7000-8000-000000000023', '01990000-0001-7000-8000-000000000003', 'guest',  'guest@redgum.example',         'Lachlan Byrne',     'active',    null, '01990000-0002-7000-8000-000000000021'),
  ('01990000-0002-7000-8000-000000000031', '01990000-0001-7000-8000-000000000004', 'agency', 'tess@wattle.example',          'Tess Harlow',       'suspended', now() - interval '200 days', '01990000-0002-7000-8000-000000000001')
on conflict do nothing;

-- Home memberships come by trigger. Mara may act in both agencies; Theo's access to Red Gum was taken back.
insert into tenant_memberships (id, tenant_id, user_id, status, granted_by) values
  ('01990000-0003-7000-8000-000000000001', '01990000-0001-7000-8000-000000000002', '01990000-0002-7000-8000-000000000001', 'active',  null),
  ('01990000-0003-7000-8000-000000000002', '01990000-0001-7000-8000-000000000003', '01990000-0002-7000-8000-000000000001', 'active',  null),
  ('01990000-0003-7000-8000-000000000003', '01990000-0001-7000-8000-000000000002', '01990000-0002-7000-8000-000000000002', 'active',  '01990000-0002-7000-8000-000000000001'),
  ('01990000-0003-7000-8000-000000000004', '01990000-0001-7000-8000-000000000003', '01990000-0002-7000-8000-000000000002', 'revoked', '01990000-0002-7000-8000-000000000001')
on conflict do nothing;

insert into projects (id, tenant_id, client_name, title, status, start_date, end_date, created_by) values
  ('01990000-0010-7000-8000-000000000001', '01990000-0001-7000-8000-000000000002', 'Blue Heron Ferries', 'Summer timetable film',   'active',    current_date - 40, current_date + 30, '01990000-0002-7000-8000-000000000011'),
  ('01990000-0010-7000-8000-000000000002', '01990000-0001-7000-8000-000000000002', 'Pillar Coffee',      'Roastery portraits',      'draft',     null, null, '01990000-0002-7000-8000-000000000012'),
  ('01990000-0010-7000-8000-000000000003', '01990000-0001-7000-8000-000000000003', 'Kestrel Tourism',    'Desert nights',           'active',    current_date - 20, current_date + 60, '01990000-0002-7000-8000-000000000021'),
  ('01990000-0010-7000-8000-000000000004', '01990000-0001-7000-8000-000000000003', 'Old Mill Bakery',    'Opening day',             'completed', current_date - 200, current_date - 150, '01990000-0002-7000-8000-000000000021'),
  ('01990000-0010-7000-8000-000000000005', '01990000-0001-7000-8000-000000000003', 'Old Mill Bakery',    'Opening day, entered twice', 'deleted', null, null, '01990000-0002-7000-8000-000000000021'),
  ('01990000-0010-7000-8000-000000000006', '01990000-0001-7000-8000-000000000001', 'Motion Mavericks',   'Show reel',               'on_hold',   current_date - 10, null, '01990000-0002-7000-8000-000000000001')
on conflict do nothing;

-- The conflict names its column here: ON CONFLICT alone would try the deferrable key of sequence, which the server refuses.
insert into milestones (id, tenant_id, project_id, title, due_date, status, sequence) values
  ('01990000-0011-7000-8000-000000000001', '01990000-0001-7000-8000-000000000002', '01990000-0010-7000-8000-000000000001', 'Script',    current_date - 25, 'completed',   1),
  ('01990000-0011-7000-8000-000000000002', '01990000-0001-7000-8000-000000000002', '01990000-0010-7000-8000-000000000001', 'Shoot',     current_date - 3,  'in_progress', 2),
  ('01990000-0011-7000-8000-000000000003', '01990000-0001-7000-8000-000000000002', '01990000-0010-7000-8000-000000000001', 'Edit',      current_date + 20, 'planned',     3),
  ('01990000-0011-7000-8000-000000000004', '01990000-0001-7000-8000-000000000002', '01990000-0010-7000-8000-000000000002', 'Treatment', null,              'planned',     1),
  ('01990000-0011-7000-8000-000000000005', '01990000-0001-7000-8000-000000000003', '01990000-0010-7000-8000-000000000003', 'Scouting',  current_date - 8,  'in_review',   1),
  ('01990000-0011-7000-8000-000000000006', '01990000-0001-7000-8000-000000000003', '01990000-0010-7000-8000-000000000003', 'Shoot',     current_date + 14, 'planned',     2),
  ('01990000-0011-7000-8000-000000000007', '01990000-0001-7000-8000-000000000003', '01990000-0010-7000-8000-000000000004', 'Delivery',  current_date - 150, 'completed',  1),
  ('01990000-0011-7000-8000-000000000008', '01990000-0001-7000-8000-000000000001', '01990000-0010-7000-8000-000000000006', 'Selection', current_date + 40, 'planned',     1)
on conflict (id) do nothing;

insert into tasks (id, tenant_id, milestone_id, assignee_id, title, status, due_date, completed_at, effort_estimate) values
  ('01990000-0012-7000-8000-000000000001', '01990000-0001-7000-8000-000000000002', '01990000-0011-7000-8000-000000000001', '01990000-0002-7000-8000-000000000011', 'Approve the script',         'completed',   current_date - 26, now() - interval '26 days', 2),
  ('01990000-0012-7000-8000-000000000002', '01990000-0001-7000-8000-000000000002', '01990000-0011-7000-8000-000000000002', '01990000-0002-7000-8000-000000000001', 'Book the wharf',             'pending',     current_date - 5,  null, 1.5),
  ('01990000-0012-7000-8000-000000000003', '01990000-0001-7000-8000-000000000002', '01990000-0011-7000-8000-000000000002', '01990000-0002-7000-8000-000000000012', 'Check the sound recordings', 'in_review',   current_date - 2,  null, 4),
  ('01990000-0012-7000-8000-000000000004', '01990000-0001-7000-8000-000000000002', '01990000-0011-7000-8000-000000000003', '01990000-0002-7000-8000-000000000012', 'Rough cut',                  'in_progress', current_date + 10, null, 24),
  ('01990000-0012-7000-8000-000000000005', '01990000-0001-7000-8000-000000000002', '01990000-0011-7000-8000-000000000003', null,                                  'Subtitles',                  'pending',     null,              null, 6),
  ('01990000-0012-7000-8000-000000000006', '01990000-0001-7000-8000-000000000002', '01990000-0011-7000-8000-000000000002', null,                                  'Second drone',               'cancelled',   current_date - 4,  null, 3),
  ('01990000-0012-7000-8000-000000000011', '01990000-0001-7000-8000-000000000003', '01990000-0011-7000-8000-000000000005', '01990000-0002-7000-8000-000000000021', 'Permit for the national park', 'pending',   current_date - 9,  null, 5),
  ('01990000-0012-7000-8000-000000000012', '01990000-0001-7000-8000-000000000003', '01990000-0011-7000-8000-000000000006', '01990000-0002-7000-8000-000000000001', 'Hire the night lenses',      'pending',     current_date + 7,  null, 2),
  ('01990000-0012-7000-8000-000000000013', '01990000-0001-7000-8000-000000000003', '01990000-0011-7000-8000-000000000007', '01990000-0002-7000-8000-000000000021', 'Hand over the masters',      'completed',   current_date - 150, now() - interval '151 days', 1),
  ('01990000-0012-7000-8000-000000000014', '01990000-0001-7000-8000-000000000003', '01990000-0011-7000-8000-000000000006', null,                                  'Hire a helicopter',          'deleted',     null,              null, null),
  ('01990000-0012-7000-8000-000000000021', '01990000-0001-7000-8000-000000000001', '01990000-0011-7000-8000-000000000008', '01990000-0002-7000-8000-000000000002', 'Choose twelve shots',        'pending',     current_date + 30, null, 8)
on conflict do nothing;

-- No version is given: the trigger numbers the deliverables of a project in the order in which they arrive (C-81).
insert into assets (id, tenant_id, project_id, milestone_id, uploader_id, title, mux_asset_id, status, duration, storage_checksum) values
  ('01990000-0013-7000-8000-000000000001', '01990000-0001-7000-8000-000000000002', '01990000-0010-7000-8000-000000000001', '01990000-0011-7000-8000-000000000001', '01990000-0002-7000-8000-000000000011', 'Animatic',         'mux-dev-0001', 'archived',   42.5,  encode(sha256('animatic 1'), 'hex')),
  ('01990000-0013-7000-8000-000000000002', '01990000-0001-7000-8000-000000000002', '01990000-0010-7000-8000-000000000001', '01990000-0011-7000-8000-000000000001', '01990000-0002-7000-8000-000000000011', 'Animatic, revised', 'mux-dev-0002', 'ready',     44,    encode(sha256('animatic 2'), 'hex')),
  ('01990000-0013-7000-8000-000000000003', '01990000-0001-7000-8000-000000000002', '01990000-0010-7000-8000-000000000001', '01990000-0011-7000-8000-000000000002', '01990000-0002-7000-8000-000000000001', 'Rushes, day one',  'mux-dev-0003', 'processing', null,  null),
  ('01990000-0013-7000-8000-000000000011', '01990000-0001-7000-8000-000000000003', '01990000-0010-7000-8000-000000000003', '01990000-0011-7000-8000-000000000005', '01990000-0002-7000-8000-000000000021', 'Scouting reel',    'mux-dev-0011', 'ready',      180.04, encode(sha256('scouting'), 'hex')),
  ('01990000-0013-7000-8000-000000000012', '01990000-0001-7000-8000-000000000003', '01990000-0010-7000-8000-000000000003', null,                                  null,                                  'Reference still',  null,           'uploading',  null,  null),
  ('01990000-0013-7000-8000-000000000013', '01990000-0001-7000-8000-000000000003', '01990000-0010-7000-8000-000000000004', '01990000-0011-7000-8000-000000000007', '01990000-0002-7000-8000-000000000021', 'Opening day',      'mux-dev-0013', 'ready',      95.2,  encode(sha256('opening day'), 'hex'))
on conflict do nothing;

-- The tokens are harbour-dev, harbour-old, redgum-dev and redgum-pass; only their hashes are stored.
insert into share_links (id, tenant_id, asset_id, hashed_token, expires_at, passcode_hash, status, view_limit, view_count, created_by) values
  ('01990000-0020-7000-8000-000000000001', '01990000-0001-7000-8000-000000000002', '01990000-0013-7000-8000-000000000002', encode(sha256('harbour-dev'), 'hex'), now() + interval '14 days', null, 'active', 10, 2, '01990000-0002-7000-8000-000000000011'),
  ('01990000-0020-7000-8000-000000000002', '01990000-0001-7000-8000-000000000002', '01990000-0013-7000-8000-000000000002', encode(sha256('harbour-old'), 'hex'), now() - interval '10 days', null, 'active', null, 0, '01990000-0002-7000-8000-000000000011'),
  ('01990000-0020-7000-8000-000000000003', '01990000-0001-7000-8000-000000000003', '01990000-0013-7000-8000-000000000011', encode(sha256('redgum-dev'), 'hex'), now() + interval '30 days', null, 'active', null, 1, '01990000-0002-7000-8000-000000000021'),
  ('01990000-0020-7000-8000-000000000004', '01990000-0001-7000-8000-000000000003', '01990000-0013-7000-8000-000000000013', encode(sha256('redgum-pass'), 'hex'), now() + interval '7 days', encode(sha256('salt:billabong'), 'hex'), 'revoked', 3, 0, '01990000-0002-7000-8000-000000000021')
on conflict do nothing;

insert into share_link_views (id, tenant_id, share_link_id, viewed_at, viewer_hash, country) values
  ('01990000-0021-7000-8000-000000000001', '01990000-0001-7000-8000-000000000002', '01990000-0020-7000-8000-000000000001', now() - interval '3 hours', encode(sha256('visitor one'), 'hex'), 'AU'),
  ('01990000-0021-7000-8000-000000000002', '01990000-0001-7000-8000-000000000002', '01990000-0020-7000-8000-000000000001', now() - interval '1 hour', encode(sha256('visitor two'), 'hex'), 'NZ'),
  ('01990000-0021-7000-8000-000000000003', '01990000-0001-7000-8000-000000000003', '01990000-0020-7000-8000-000000000003', now() - interval '2 days', null, null)
on conflict do nothing;

insert into comments (id, tenant_id, task_id, asset_id, author_id, body, metadata, status) values
  ('01990000-0022-7000-8000-000000000001', '01990000-0001-7000-8000-000000000002', '01990000-0012-7000-8000-000000000002', null, '01990000-0002-7000-8000-000000000001', 'The wharf is free on Tuesday. Write to bookings@wharf.example or call 0412 345 678.', '{}', 'visible'),
  ('01990000-0022-7000-8000-000000000002', '01990000-0001-7000-8000-000000000002', null, '01990000-0013-7000-8000-000000000002', '01990000-0002-7000-8000-000000000011', 'The ferry enters too late, please cut two seconds.', '{"timecode": 12.4, "label": "edit"}', 'visible'),
  ('01990000-0022-7000-8000-000000000003', '01990000-0001-7000-8000-000000000002', null, '01990000-0013-7000-8000-000000000002', '01990000-0002-7000-8000-000000000012', 'Done in the revision.', '{"timecode": 12.4, "label": "edit"}', 'resolved'),
  ('01990000-0022-7000-8000-000000000011', '01990000-0001-7000-8000-000000000003', null, '01990000-0013-7000-8000-000000000011', '01990000-0002-7000-8000-000000000021', 'Beautiful stars over the second dune.', '{"timecode": 61}', 'visible'),
  ('01990000-0022-7000-8000-000000000012', '01990000-0001-7000-8000-000000000003', '01990000-0012-7000-8000-000000000011', null, '01990000-0002-7000-8000-000000000001', 'The ranger answers next week.', '{}', 'visible')
on conflict do nothing;

insert into notifications (id, tenant_id, user_id, type, payload, delivered_at, read_at, created_at) values
  ('01990000-0023-7000-8000-000000000001', '01990000-0001-7000-8000-000000000002', '01990000-0002-7000-8000-000000000011', 'comment.added', '{"comment_id": "01990000-0022-7000-8000-000000000003"}', now() - interval '2 hours', null, now() - interval '2 hours'),
  ('01990000-0023-7000-8000-000000000002', '01990000-0001-7000-8000-000000000002', '01990000-0002-7000-8000-000000000012', 'task.overdue', '{"task_id": "01990000-0012-7000-8000-000000000003"}', now() - interval '1 day', now() - interval '20 hours', now() - interval '1 day'),
  ('01990000-0023-7000-8000-000000000003', '01990000-0001-7000-8000-000000000002', '01990000-0002-7000-8000-000000000001', 'task.assigned', '{"task_id": "01990000-0012-7000-8000-000000000002"}', null, null, now() - interval '6 days'),
  ('01990000-0023-7000-8000-000000000011', '01990000-0001-7000-8000-000000000003', '01990000-0002-7000-8000-000000000021', 'share_link.viewed', '{"share_link_id": "01990000-0020-7000-8000-000000000003"}', now() - interval '2 days', null, now() - interval '2 days')
on conflict do nothing;

insert into webhook_events (id, source, event_id, payload, status, processed_at, retry_count, next_retry_at, last_error) values
  ('01990000-0030-7000-8000-000000000001', 'mux',    'evt-dev-0001', '{"type": "video.asset.ready", "data": {"id": "mux-dev-0002"}}', 'processed', now() - interval '3 days', 0, null, null),
  ('01990000-0030-7000-8000-000000000002', 'mux',    'evt-dev-0002', '{"type": "video.asset.created", "data": {"id": "mux-dev-0003"}}', 'received', null, 0, null, null),
  ('01990000-0030-7000-8000-000000000003', 'resend', 'evt-dev-0003', '{"type": "email.delivered", "data": {"to": ["isla@harbour.example"]}}', 'processed', now() - interval '2 hours', 1, null, null),
  ('01990000-0030-7000-8000-000000000004', 'resend', 'evt-dev-0004', '{"type": "email.bounced", "data": {"to": ["nobody@redgum.example"]}}', 'failed', null, 2, now() + interval '5 minutes', 'mail service did not answer'),
  ('01990000-0030-7000-8000-000000000005', 'mux',    'evt-dev-0005', '{"type": "video.asset.errored", "data": {"id": "unknown"}}', 'dead', null, 20, null, 'no asset with this id')
on conflict do nothing;

insert into job_runs (id, job_name, started_at, completed_at, result, metadata) values
  ('01990000-0031-7000-8000-000000000001', 'expire_share_links', now() - interval '1 day', now() - interval '1 day' + interval '2 seconds', 'succeeded', '{"expired": 1}'),
  ('01990000-0031-7000-8000-000000000002', 'purge_retention',    now() - interval '1 day', now() - interval '1 day' + interval '9 seconds', 'succeeded', '{"rows": {"share_links": 0, "notifications": 3}, "dry_run": false}'),
  ('01990000-0031-7000-8000-000000000003', 'residency_evidence', now() - interval '6 hours', now() - interval '6 hours' + interval '1 second', 'failed', '{"reason": "provider did not answer"}'),
  ('01990000-0031-7000-8000-000000000004', 'residency_evidence', now() - interval '5 hours', now() - interval '5 hours' + interval '4 seconds', 'succeeded', '{"reports": 3}')
on conflict do nothing;

insert into residency_evidence (id, tenant_id, generated_at, report_url, checksum, details) values
  ('01990000-0032-7000-8000-000000000001', '01990000-0001-7000-8000-000000000001', now() - interval '5 hours', 'https://evidence.motionmavericks.example/1', encode(sha256('report 1'), 'hex'), '{"region": "ap-southeast-2", "backup_region": "ap-southeast-4", "source": "provider attestation"}'),
  ('01990000-0032-7000-8000-000000000002', '01990000-0001-7000-8000-000000000002', now() - interval '5 hours', 'https://evidence.motionmavericks.example/2', encode(sha256('report 2'), 'hex'), '{"region": "ap-southeast-2", "backup_region": "ap-southeast-4", "source": "provider attestation"}'),
  ('01990000-0032-7000-8000-000000000003', '01990000-0001-7000-8000-000000000003', now() - interval '5 hours', 'https://evidence.motionmavericks.example/3', encode(sha256('report 3'), 'hex'), '{"region": "ap-southeast-2", "backup_region": "ap-southeast-4", "source": "provider attestation"}')
on conflict do nothing;

insert into audit_log_exports (id, partition_name, from_ts, to_ts, row_count, location, checksum, exported_at, dropped_at) values
  ('01990000-0033-7000-8000-000000000001', 'audit_logs_y2025m09', '2025-09-01 00:00+00', '2025-10-01 00:00+00', 0, 'cold://sydney/audit_logs_y2025m09.jsonl', encode(sha256(''), 'hex'), '2026-10-03 02:00+00', '2026-10-03 02:05+00')
on conflict do nothing;
