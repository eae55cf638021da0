-- Accounts that are programs: nobody signs in as one, an administrator keeps its tokens.
create table service_account (
  account  uuid primary key references account,
  made_at  timestamptz not null,
  made_by  text not null
);

create table token (
  id          uuid primary key,
  account     uuid not null references account,
  label       text not null,
  prefix      text not null,
  hash        bytea not null unique,
  scopes      text[] not null,
  created_at  timestamptz not null,
  created_by  text not null,
  expires_at  timestamptz not null,
  used_at     timestamptz,
  revoked_at  timestamptz,
  revoked_by  text
);

create index token_account on token (account, created_at desc);
