-- Searches kept under a name, by whoever made them; a removed one can be brought back for a while.
create table saved_search (
  id          uuid primary key,
  owner       uuid not null,
  owner_name  text not null,
  force       text not null,
  unit        text not null,
  name        text not null,
  words       text not null,
  type        text not null,
  facets      text[] not null,
  sharing     text not null check (sharing in ('NOBODY', 'UNIT', 'FORCE')),
  made_at     timestamptz not null,
  removed_at  timestamptz
);

create index saved_search_owner on saved_search (owner);
create index saved_search_shared on saved_search (force) where sharing <> 'NOBODY';

-- Who wants to be told of new matches.
create table search_watch (
  search   uuid not null references saved_search,
  watcher  uuid not null,
  force    text not null,
  since    timestamptz not null,
  primary key (search, watcher)
);

create index search_watch_watcher on search_watch (watcher);

-- What a watcher was told: one row for each record, the latest telling of it.
create table search_news (
  search   uuid not null references saved_search,
  watcher  uuid not null,
  record   uuid not null,
  version  int not null,
  at       timestamptz not null,
  read_at  timestamptz,
  primary key (search, watcher, record)
);

create index search_news_unread on search_news (watcher, at desc) where read_at is null;

-- Up to which transactions the watches were looked at, and who is looking now.
create table watch_round (
  only_one       boolean primary key default true check (only_one),
  snapshot       text not null,
  claimed_until  timestamptz not null
);
