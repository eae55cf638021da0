-- A document is read with its record; one of no record yet, by whoever added it.
alter table document enable row level security;

create policy seen on document for select using (
  (select current_setting('redsigma.everything', true) = 'on')
  or (record_id is null
      and added_by = (select nullif(current_setting('redsigma.viewer', true), '')::uuid))
  or exists (select from record where record.id = record_id));

create policy made on document for insert with check (true);

create policy changed on document for update using (
  (select current_setting('redsigma.everything', true) = 'on')
  or (record_id is null
      and added_by = (select nullif(current_setting('redsigma.viewer', true), '')::uuid)))
  with check (true);

create policy removed on document for delete using (
  (select current_setting('redsigma.everything', true) = 'on'));
