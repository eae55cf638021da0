-- The journal is written to, never over; its partitions are made for the application, not by it.
revoke update, delete on audit_entry, audit_entry_other from redsigma_app;

create or replace function journal_partition(month date) returns void
  language plpgsql security definer set search_path = public as $$
declare
  name text := 'audit_entry_' || to_char(month, 'YYYY_MM');
begin
  if to_regclass(name) is null then
    execute format('create table %I partition of audit_entry for values from (%L) to (%L)',
                   name, month, month + interval '1 month');
    execute format('revoke update, delete on %I from redsigma_app', name);
  end if;
end
$$;

do $$
declare
  part regclass;
begin
  for part in select inhrelid from pg_inherits where inhparent = 'audit_entry'::regclass loop
    execute format('revoke update, delete on %s from redsigma_app', part);
  end loop;
end
$$;
