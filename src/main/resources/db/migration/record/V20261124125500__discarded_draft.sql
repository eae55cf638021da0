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
