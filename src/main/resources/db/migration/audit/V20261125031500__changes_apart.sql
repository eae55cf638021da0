-- Who changed a record is asked of those shown thousands of times too: what was only looked at would have to be passed over.
create index audit_entry_deeds on audit_entry (record, at desc) where record is not null and kind <> 'CONSULTATION';
create index audit_entry_deeds_others on audit_entry using gin (others) where others is not null and kind <> 'CONSULTATION';
