alter table account alter column password_hash drop not null;
alter table account add column must_change_password boolean not null default false;
alter table account add column password_changed_at timestamptz;

create table sign_in_failure (
  about        text primary key,
  failures     int not null,
  last_at      timestamptz not null,
  waits_until  timestamptz
);

create table second_factor (
  account    uuid primary key references account,
  secret     bytea not null,
  added_at   timestamptz not null,
  confirmed  boolean not null default false,
  last_step  bigint not null default 0
);

create table recovery_code (
  account  uuid not null references account,
  hash     text not null,
  used_at  timestamptz,
  primary key (account, hash)
);

create table external_identity (
  issuer   text not null,
  subject  text not null,
  account  uuid not null references account,
  primary key (issuer, subject)
);

-- The tables that spring-session-jdbc expects; a session's end takes its attributes along.
create table spring_session (
  primary_id             char(36) primary key,
  session_id             char(36) not null unique,
  creation_time          bigint not null,
  last_access_time       bigint not null,
  max_inactive_interval  int not null,
  expiry_time            bigint not null,
  principal_name         varchar(100)
);

create index on spring_session (expiry_time);
create index on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id  char(36) not null references spring_session on delete cascade,
  attribute_name      varchar(200) not null,
  attribute_bytes     bytea not null,
  primary key (session_primary_id, attribute_name)
);
