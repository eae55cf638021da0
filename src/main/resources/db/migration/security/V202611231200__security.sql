create table access_class (
  id       int generated always as identity primary key,
  type     text not null,
  force    text not null,
  unit     text not null,
  state    text not null,
  marking  text not null,
  unique (type, force, unit, state, marking)
);

create table account (
  id             uuid primary key,
  username       text not null unique,
  name           text not null,
  force          text not null,
  unit           text not null,
  roles          text[] not null,
  password_hash  text not null,
  active         boolean not null default true,
  created_at     timestamptz not null
);
