create table batch (
  id              uuid primary key,
  mapping         text not null,
  title           text not null,
  mapping_digest  text not null,
  system          text not null,
  folder          text not null,
  state           text not null,
  started_by      text not null,
  started_at      timestamptz not null,
  finished_at     timestamptz
);

create index batch_started on batch (started_at desc);

create table batch_file (
  batch      uuid not null references batch,
  ordinal    int not null,
  file       text not null,
  kind       text not null,
  becomes    text not null,
  digest     text not null,
  expected   bigint not null,
  position   bigint not null default 0,
  done       boolean not null default false,
  loaded     bigint not null default 0,
  unchanged  bigint not null default 0,
  updated    bigint not null default 0,
  rejected   bigint not null default 0,
  skipped    bigint not null default 0,
  primary key (batch, ordinal)
);

create table ledger_line (
  batch    uuid not null,
  ordinal  int not null,
  line     bigint not null,
  outcome  text not null,
  reason   text,
  key      text,
  target   uuid,
  digest   uuid,
  text     text,
  primary key (batch, ordinal, line),
  foreign key (batch, ordinal) references batch_file
);

create index ledger_line_remarkable on ledger_line (batch, outcome, ordinal, line)
  where outcome in ('REJECTED', 'SKIPPED', 'UPDATED') or reason is not null;

create table imported (
  target  uuid primary key,
  digest  uuid not null
);
