-- Links by both their ends, withdrawn ones as well: what joins two records that a path goes through.
create index link_between on link (from_id, to_id);
