-- How far a reading of the records (the search index) has come: every transaction before the
-- watermark is in it. The shape and the holder tell whether it is still the reading that is meant.
create table reading (
  name       text primary key,
  watermark  xid8 not null,
  shape      text not null,
  holder     text not null
);
