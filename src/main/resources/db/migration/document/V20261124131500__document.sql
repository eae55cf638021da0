create table document (
  id             uuid primary key,
  record_id      uuid references record,
  field          text not null,
  name           text not null,
  media_type     text not null,
  size           bigint not null,
  sha256         text not null,
  added_by       uuid not null,
  added_by_name  text not null,
  added_at       timestamptz not null,
  attached_at    timestamptz
);

create index document_record on document (record_id, added_at) where record_id is not null;
create index document_loose on document (added_by) where record_id is null;
create index document_sha256 on document (sha256);
