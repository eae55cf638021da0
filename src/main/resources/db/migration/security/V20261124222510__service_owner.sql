-- Who answers for a program, beside who made its account.
alter table service_account add column owner text;
update service_account set owner = made_by;
alter table service_account alter column owner set not null;
