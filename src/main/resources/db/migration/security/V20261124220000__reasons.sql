-- Why an officer looks, for as long as that stands; without a record, for the incident at hand.
create table reason_given (
  id        bigint generated always as identity primary key,
  account   uuid not null,
  record    uuid,
  reason    text not null,
  given_at  timestamptz not null,
  until     timestamptz not null
);

create index reason_given_account on reason_given (account, until desc);

revoke update, delete on reason_given from redsigma_app;

-- The records that are about the person who holds an account.
create table own_record (
  account  uuid not null references account,
  record   uuid not null,
  made_by  text not null,
  made_at  timestamptz not null,
  primary key (account, record)
);

create trigger access_change after insert or update or delete on own_record
  for each statement execute function count_access_change();
