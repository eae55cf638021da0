-- Addresses that are told of changes. The place in the feed is the queue: nothing else is kept of
-- what is still to be told, and whoever holds the lease tells it.
create table webhook (
  id                uuid primary key,
  account           uuid not null references account,
  label             text not null,
  url               text not null,
  types             text[] not null,
  made_at           timestamptz not null,
  made_by           text not null,
  paused_at         timestamptz,
  given_up_at       timestamptz,
  position_tx       bigint not null,
  position_id       uuid not null,
  position_version  int not null,
  due_at            timestamptz not null,
  failures          int not null default 0,
  failing_since     timestamptz,
  lease             uuid,
  leased_until      timestamptz
);

-- Ed25519 key pairs; the private half is sealed under a key that is not in the database.
create table webhook_key (
  id          uuid primary key,
  webhook     uuid not null references webhook on delete cascade,
  public_key  bytea not null,
  sealed      bytea not null,
  made_at     timestamptz not null,
  ends_at     timestamptz
);

create index webhook_key_webhook on webhook_key (webhook, made_at);

create table webhook_delivery (
  id                uuid primary key,
  webhook           uuid not null references webhook on delete cascade,
  message           text not null,
  told              text not null,
  at                timestamptz not null,
  attempt           int not null,
  status            int,
  outcome           text not null,
  delivered         boolean not null,
  position_tx       bigint,
  position_id       uuid,
  position_version  int
);

create index webhook_delivery_webhook on webhook_delivery (webhook, at desc, id);
create index webhook_delivery_at on webhook_delivery (at);
