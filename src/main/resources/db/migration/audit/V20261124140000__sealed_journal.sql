alter table audit_entry
  add column purpose text,
  add column others  uuid[],
  add column tx      xid8 not null default pg_current_xact_id();

create index on audit_entry using gin (others) where others is not null;
create index on audit_entry (tx);

create table audit_seal (
  number    bigint primary key,
  from_tx   xid8 not null,
  to_tx     xid8 not null,
  entries   int not null,
  leaves    bytea not null,
  root      bytea not null,
  previous  bytea not null,
  hash      bytea not null,
  made_at   timestamptz not null
);

-- Digests do not shrink.
alter table audit_seal alter column leaves set storage external;

create function journal_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'The journal is only ever added to: % on % is refused', tg_op, tg_table_name;
end
$$;

create trigger kept before update or delete on audit_entry for each row execute function journal_is_kept();
create trigger kept before update or delete on audit_seal for each row execute function journal_is_kept();
create trigger kept_whole before truncate on audit_entry for each statement execute function journal_is_kept();
create trigger kept_whole before truncate on audit_entry_other for each statement execute function journal_is_kept();
create trigger kept_whole before truncate on audit_seal for each statement execute function journal_is_kept();

do $$
declare
  month text;
begin
  for month in select inhrelid::regclass::text from pg_inherits
                where inhparent = 'audit_entry'::regclass and inhrelid <> 'audit_entry_other'::regclass loop
    execute format('create trigger kept_whole before truncate on %s for each statement execute function journal_is_kept()',
                   month);
  end loop;
end
$$;

-- Runs as the owner of the journal: who may only add entries may still have their month made.
create or replace function journal_partition(month date) returns void
  language plpgsql security definer set search_path from current as $$
declare
  name text := 'audit_entry_' || to_char(month, 'YYYY_MM');
begin
  if to_regclass(name) is null then
    execute format('create table %I partition of audit_entry for values from (%L) to (%L)',
                   name, month, month + interval '1 month');
    execute format('create trigger kept_whole before truncate on %I for each statement execute function journal_is_kept()',
                   name);
  end if;
end
$$;

do $$
begin
  if exists (select from pg_roles where rolname = 'redsigma_app') then
    revoke update, delete, truncate on audit_entry, audit_seal from redsigma_app;
    grant select, insert on audit_entry, audit_seal to redsigma_app;
  end if;
end
$$;
