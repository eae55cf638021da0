-- The building anew of an index. One that is not finished goes on from the record it has reached,
-- after whatever fall, by whoever keeps the index then. "Whole" says that the index holds every
-- record meanwhile, if perhaps in an older shape.
create table index_rebuild (
  name      text primary key,
  id        uuid not null,
  shape     text not null,
  whole     boolean not null,
  reached   uuid not null,
  done      bigint not null,
  total     bigint not null,
  began     timestamptz not null,
  noted     timestamptz not null,
  finished  timestamptz
);

-- The latest comparison of an index with the records, and what it found for each type.
create table index_comparison (
  name      text primary key,
  id        uuid not null,
  asked     timestamptz not null,
  finished  timestamptz
);

create table index_drift (
  name      text not null references index_comparison on delete cascade,
  type      text not null,
  stored    bigint not null,
  indexed   bigint not null,
  missing   bigint not null,
  stale     bigint not null,
  orphaned  bigint not null,
  primary key (name, type)
);

-- Who sweeps, sets checkpoints and rebuilds an index that several processes write to. Times are the
-- database's, for the clocks of nodes may differ.
create table index_keeper (
  name      text primary key,
  holder    uuid not null,
  until     timestamptz not null
);

-- The processes that serve pages on this database.
create table application_node (
  id        text primary key,
  host      text not null,
  pid       bigint not null,
  engine    text not null,
  seen      timestamptz not null
);
