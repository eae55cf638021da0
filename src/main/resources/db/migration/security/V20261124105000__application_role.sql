-- The role the application works under: it owns nothing and cannot step around row-level security.
-- On a server of one's own, a database administrator may make it beforehand, with a password.
do $$
begin
  if not exists (select from pg_roles where rolname = 'redsigma_app') then
    create role redsigma_app login nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
end
$$;

grant usage on schema public to redsigma_app;
grant select, insert, update, delete on all tables in schema public to redsigma_app;
grant usage, select on all sequences in schema public to redsigma_app;
alter default privileges in schema public grant select, insert, update, delete on tables to redsigma_app;
alter default privileges in schema public grant usage, select on sequences to redsigma_app;
