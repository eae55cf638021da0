-- What was opened in an emergency can end before its hour, and every node hears of it.
drop trigger access_change on opening;

create trigger access_change after insert or update on opening
  for each statement execute function count_access_change();
