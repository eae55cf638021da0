-- What kind of entry is sought, and which deed, is read off the index: what is passed over is not fetched for it.
create index audit_entry_officer on audit_entry (actor, at desc, kind, action);
create index audit_entry_record on audit_entry (record, at desc, kind, action) where record is not null;
drop index audit_entry_actor_at_idx;
drop index audit_entry_record_at_idx;
drop index audit_entry_deeds;

-- Of what is rare the whole journal may be asked; what is common is soon found by time, and costs no entry here.
create index audit_entry_kind on audit_entry (kind, at desc, action) where kind <> 'CONSULTATION';
create index audit_entry_action on audit_entry (action, at desc) where action not in ('open', 'search', 'suggest');

-- Of records shown among others, those that were not shown in passing.
create index audit_entry_not_in_passing on audit_entry using gin (others)
  where others is not null and (kind <> 'CONSULTATION' or action not in ('search', 'suggest'));
drop index audit_entry_deeds_others;
