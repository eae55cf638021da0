-- What a request with an Idempotency-Key was answered, written in the transaction of what it did.
create table answered (
  token    uuid not null references token,
  key      text not null,
  asked    bytea not null,
  status   int not null,
  headers  jsonb not null,
  body     bytea not null,
  at       timestamptz not null,
  primary key (token, key)
);

create index answered_at on answered (at);
