-- How a link stood at each of its versions. Written in the statement that writes the link, whose
-- rows are never deleted: a foreign key would only ask the same again at every import.
create table link_revision (
  link_id        uuid not null,
  version        int not null,
  role           text,
  valid_from     text,
  valid_until    text,
  certainty      text not null,
  provenance_id  uuid,
  grading        text,
  ended          boolean not null,
  changed_at     timestamptz not null,
  changed_by     text not null,
  tx             xid8 not null default pg_current_xact_id(),
  primary key (link_id, version)
);

insert into link_revision
select id, version, role, valid_from, valid_until, certainty, provenance_id, grading,
       ended_at is not null, changed_at, changed_by, tx
  from link;

create index link_revision_tx on link_revision (tx);

alter table link_revision enable row level security;

create policy seen on link_revision for select using (
  (select current_setting('redsigma.everything', true) = 'on')
  or exists (select from link where link.id = link_id));

create policy made on link_revision for insert with check (true);

revoke update, delete on link_revision from redsigma_app;
