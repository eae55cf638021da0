create table audit_entry (
  id      bigint generated always as identity,
  at      timestamptz not null,
  actor   uuid not null,
  name    text not null,
  kind    text not null,
  action  text not null,
  record  uuid,
  origin  text,
  detail  jsonb not null,
  primary key (at, id)
) partition by range (at);

create index on audit_entry (record, at desc) where record is not null;
create index on audit_entry (actor, at desc);

create table audit_entry_other partition of audit_entry default;

create function journal_partition(month date) returns void language plpgsql as $$
declare
  name text := 'audit_entry_' || to_char(month, 'YYYY_MM');
begin
  if to_regclass(name) is null then
    execute format('create table %I partition of audit_entry for values from (%L) to (%L)',
                   name, month, month + interval '1 month');
  end if;
end
$$;
