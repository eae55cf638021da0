-- What concerns an officer's own or their family's records, and what a reason was due for: few of all.
create index audit_entry_due on audit_entry (at desc, id desc)
  where jsonb_exists_any(detail, array['about', 'due']);
