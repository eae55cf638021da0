-- The records about an officer and, by links such as 'kind:ROLE' or 'kind:*', about their family:
-- whatever its caller may see, for the journal has to know. It tells no more than who is meant.
create function kin(own uuid[], family text[]) returns table (record uuid, self boolean)
  language sql stable security definer set search_path = public as $$
  select unnest(own), true
  union
  select case when from_id = any (own) then to_id else from_id end, false
    from link
   where (from_id = any (own) or to_id = any (own))
     and ended_at is null
     and (type || ':' || coalesce(role, '') = any (family) or type || ':*' = any (family))
$$;

revoke all on function kin(uuid[], text[]) from public;
grant execute on function kin(uuid[], text[]) to redsigma_app;
