-- Resend sends events too. A new value of an enum can only be used after the transaction that adds it, so it comes alone (R-069).
-- Special procedures: down swaps the type, since a value cannot be taken away (C-68), and refuses while events of Resend are stored.
-- Requirements: R-179, R-069, R-251

-- up

alter type webhook_source add value 'resend';

-- down

alter type webhook_source rename to webhook_source_old;
create type webhook_source as enum ('mux');
alter type webhook_source owner to mm_owner;
alter table webhook_events alter column source type webhook_source using source::text::webhook_source;
drop type webhook_source_old;
