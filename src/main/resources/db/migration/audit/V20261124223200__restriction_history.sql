-- What was done to a restriction list, for the page of its history.
create index audit_entry_restriction on audit_entry ((detail ->> 'restriction'), at desc)
  where jsonb_exists(detail, 'restriction');
