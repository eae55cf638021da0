create table record (
  id              uuid primary key,
  type            text not null,
  force           text not null,
  unit            text not null,
  owner           uuid not null,
  reference       text not null unique,
  state           text not null,
  marking         text not null,
  access_class    int not null references access_class,
  title           text not null,
  happened_at     timestamptz,
  data            jsonb not null,
  version         int not null,
  schema_version  text not null,
  merged_into     uuid references record,
  source_system   text,
  source_key      text,
  created_at      timestamptz not null,
  created_by      text not null,
  changed_at      timestamptz not null,
  changed_by      text not null
);

create unique index record_source on record (source_system, source_key) where source_system is not null;
create index record_changed on record (force, unit, changed_at desc);

create table revision (
  record_id       uuid not null references record,
  version         int not null,
  data            jsonb not null,
  state           text not null,
  schema_version  text not null,
  changed_at      timestamptz not null,
  changed_by      text not null,
  reason          text,
  tx              xid8 not null default pg_current_xact_id(),
  primary key (record_id, version)
);

create index revision_tx on revision (tx);

create table link (
  id             uuid primary key,
  type           text not null,
  role           text,
  from_id        uuid not null references record,
  to_id          uuid not null references record,
  valid_from     text,
  valid_until    text,
  certainty      text not null,
  provenance_id  uuid references record,
  grading        text,
  version        int not null,
  changed_at     timestamptz not null,
  changed_by     text not null,
  ended_at       timestamptz,
  ended_by       text,
  tx             xid8 not null default pg_current_xact_id()
);

create index link_from on link (from_id, type) where ended_at is null;
create index link_to on link (to_id, type) where ended_at is null;
create index link_tx on link (tx);

create table reference_counter (
  prefix  text primary key,
  next    bigint not null
);

create table draft (
  id          uuid primary key,
  officer     uuid not null,
  type        text not null,
  record_id   uuid references record,
  version     int not null,
  title       text not null,
  form        jsonb not null,
  changed_at  timestamptz not null
);

create index draft_officer on draft (officer, changed_at desc);
