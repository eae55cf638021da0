create index record_type on record (type, id);
