-- What the system that looks after an account knows it by, and when it let go of it.
create table provisioned (
  account      uuid primary key references account,
  external_id  text,
  changed_at   timestamptz not null,
  removed_at   timestamptz
);

create index provisioned_external_id on provisioned (external_id);
