-- Restriction lists, units, posts, emergency openings; whatever judges access counts as a change.
create table restriction (
  id          int generated always as identity primary key,
  force       text not null,
  kind        text not null,
  title       text not null,
  reason      text not null,
  contact     text not null,
  owner       uuid not null,
  expires_at  timestamptz,
  lifted_at   timestamptz,
  made_by     text not null,
  made_at     timestamptz not null
);

create table restriction_reader (
  restriction  int not null references restriction,
  account      uuid not null,
  primary key (restriction, account)
);

alter table access_class add column restriction int not null default 0;
alter table access_class drop constraint access_class_type_force_unit_state_marking_key;
alter table access_class add unique (type, force, unit, state, marking, restriction);

create table unit (
  force    text not null,
  name     text not null,
  title    text not null,
  parent   text,
  contact  text,
  primary key (force, name)
);

create table team (
  id      uuid primary key,
  force   text not null,
  name    text not null,
  unit    text not null,
  roles   text[] not null,
  unique (force, name)
);

create table team_member (
  team     uuid not null references team on delete cascade,
  account  uuid not null references account,
  primary key (team, account)
);

-- A role held for a time: acting up, on loan to another unit.
create table post (
  id        uuid primary key,
  account   uuid not null references account,
  role      text not null,
  unit      text not null,
  starts_at timestamptz not null,
  ends_at   timestamptz,
  reason    text not null,
  made_by   text not null,
  made_at   timestamptz not null
);

create index post_account on post (account);

create table opening (
  id         bigint generated always as identity primary key,
  account    uuid not null,
  record     uuid not null,
  reason     text not null,
  opened_at  timestamptz not null,
  until      timestamptz not null
);

create index opening_until on opening (until);

create table alert (
  id       bigint generated always as identity primary key,
  force    text not null,
  account  uuid,
  record   uuid not null,
  text     text not null,
  at       timestamptz not null,
  read_at  timestamptz,
  read_by  text
);

create index alert_unread on alert (account, at desc) where read_at is null;

create table access_generation (last_value bigint not null);
insert into access_generation values (1);

create function count_access_change() returns trigger language plpgsql as $$
begin
  update access_generation set last_value = last_value + 1;
  return null;
end
$$;

create trigger access_change after insert or update or delete on access_class
  for each statement execute function count_access_change();
create trigger access_change after insert or update or delete on restriction
  for each statement execute function count_access_change();
create trigger access_change after insert or update or delete on restriction_reader
  for each statement execute function count_access_change();
create trigger access_change after insert or update or delete on unit
  for each statement execute function count_access_change();
create trigger access_change after insert on opening
  for each statement execute function count_access_change();
