create table discarded_draft (
  id            uuid primary key,
  officer       uuid not null,
  type          text not null,
  record_id     uuid references record,
  version       int not null,
  title         text not null,
  form          jsonb not null,
  changed_at    timestamptz not null,
  discarded_at  timestamptz not null
);

create index discarded_draft_officer on discarded_draft (officer, discarded_at desc);

alter table discarded_draft enable row level security;

create policy own on discarded_draft using (
  (select current_setting('redsigma.everything', true) = 'on')
  or officer = (select nullif(current_setting('redsigma.viewer', true), '')::uuid))
  with check (true);
