-- Thousands of class ids were told to every transaction as text. Now they stand in a table once,
-- under a number made of themselves, and a transaction is told the number.
create table sight (
  id       bigint primary key,
  classes  int[] not null
);

grant select, insert on sight to redsigma_app;
revoke update, delete on sight from redsigma_app;

drop policy seen on record;
drop policy changed on record;

create policy seen on record for select using (
  (select current_setting('redsigma.everything', true) = 'on')
  or access_class = any (
    (select classes from sight
      where id = nullif(current_setting('redsigma.sight', true), '')::bigint)::int[])
  or owner = (select nullif(current_setting('redsigma.viewer', true), '')::uuid)
  or id = any (
    (select string_to_array(current_setting('redsigma.opened', true), ',')::uuid[])::uuid[]));

create policy changed on record for update using (
  (select current_setting('redsigma.everything', true) = 'on')
  or access_class = any (
    (select classes from sight
      where id = nullif(current_setting('redsigma.sight', true), '')::bigint)::int[])
  or owner = (select nullif(current_setting('redsigma.viewer', true), '')::uuid)
  or id = any (
    (select string_to_array(current_setting('redsigma.opened', true), ',')::uuid[])::uuid[]))
  with check (true);
