-- Read at every request: which teams an account is in.
create index team_member_account on team_member (account);
create index account_force_name on account (force, name);
