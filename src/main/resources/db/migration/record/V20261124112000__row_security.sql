-- What a statement without any filter shows: only what the viewer of the transaction may see, and
-- nothing at all when nobody has entered. Each setting is read in a sub-select, once a statement.
alter table record add column handling text;
alter table revision add column access_class int references access_class;
alter table revision add column handling text;

alter table record enable row level security;
alter table revision enable row level security;
alter table link enable row level security;
alter table draft enable row level security;

create policy seen on record for select using (
  (select current_setting('redsigma.everything', true) = 'on')
  or access_class = any (
    (select string_to_array(current_setting('redsigma.classes', true), ',')::int[])::int[])
  or owner = (select nullif(current_setting('redsigma.viewer', true), '')::uuid)
  or id = any (
    (select string_to_array(current_setting('redsigma.opened', true), ',')::uuid[])::uuid[]));

create policy changed on record for update using (
  (select current_setting('redsigma.everything', true) = 'on')
  or access_class = any (
    (select string_to_array(current_setting('redsigma.classes', true), ',')::int[])::int[])
  or owner = (select nullif(current_setting('redsigma.viewer', true), '')::uuid)
  or id = any (
    (select string_to_array(current_setting('redsigma.opened', true), ',')::uuid[])::uuid[]))
  with check (true);

create policy made on record for insert with check (true);

create policy seen on revision for select using (
  (select current_setting('redsigma.everything', true) = 'on')
  or exists (select from record where record.id = record_id));

create policy made on revision for insert with check (true);

-- A link is seen when both ends and what proves it are.
create policy seen on link for select using (
  (select current_setting('redsigma.everything', true) = 'on')
  or (exists (select from record where record.id = from_id)
      and exists (select from record where record.id = to_id)
      and (provenance_id is null
           or exists (select from record where record.id = provenance_id))));

create policy changed on link for update using (
  (select current_setting('redsigma.everything', true) = 'on')
  or (exists (select from record where record.id = from_id)
      and exists (select from record where record.id = to_id)
      and (provenance_id is null
           or exists (select from record where record.id = provenance_id))))
  with check (true);

create policy made on link for insert with check (true);

create policy own on draft using (
  (select current_setting('redsigma.everything', true) = 'on')
  or officer = (select nullif(current_setting('redsigma.viewer', true), '')::uuid))
  with check (true);

revoke delete on record, revision, link from redsigma_app;
revoke update on revision from redsigma_app;

-- Of a restricted record, others are told that it exists and whom to ask: no more leaves here.
create function record_stub(asked uuid, by_reference text, stubs int[])
  returns table (id uuid, reference text, access_class int, owner uuid)
  language sql stable security definer set search_path = public as $$
  select record.id, record.reference, record.access_class, record.owner
    from record
   where (record.id = asked or record.reference = by_reference)
     and record.access_class = any (stubs)
$$;

revoke all on function record_stub(uuid, text, int[]) from public;
grant execute on function record_stub(uuid, text, int[]) to redsigma_app;
