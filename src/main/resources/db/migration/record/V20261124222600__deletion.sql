-- That a record is deleted, and how it stood: the record itself is in a state that nobody sees, and
-- belongs to nobody, until it is brought back.
create table deletion (
  id             bigint generated always as identity primary key,
  record         uuid not null references record,
  force          text not null,
  owner          uuid not null,
  state          text not null,
  access_class   int not null references access_class,
  reason         text not null,
  deleted_by     text not null,
  deleted_at     timestamptz not null,
  returned_by    text,
  returned_at    timestamptz
);

create unique index deletion_standing on deletion (record) where returned_at is null;
create index deletion_latest on deletion (force, deleted_at desc) where returned_at is null;

alter table deletion enable row level security;

create policy platform on deletion using (
  (select current_setting('redsigma.everything', true) = 'on'));

revoke delete on deletion from redsigma_app;
