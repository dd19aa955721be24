-- The only enum type. Statuses are text with a CHECK, because comparing enums is not leakproof and would keep
-- row-level security from using their index columns (C-27). webhook_events belongs to no tenant, so an enum is harmless there.
create type webhook_source as enum ('mux', 'resend');
alter type webhook_source owner to mm_owner;
comment on type webhook_source is 'Services that send events to the portal: Mux (video) and Resend (email).';
