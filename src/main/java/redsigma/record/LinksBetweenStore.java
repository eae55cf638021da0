package redsigma.record;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.security.Sight;

/** Links found by both their ends. */
@Repository
class LinksBetweenStore {

  private final JdbcClient jdbc;

  LinksBetweenStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Link> between(Collection<Link.Ends> ends, Sight sight, boolean withdrawn) {
    return RecordStore.by(
            sight,
            jdbc.sql(
                """
                with pair as (select * from unnest(:ones, :others) as pair (one, other))
                select link.*
                  from (select link.* from pair join link on from_id = one and to_id = other
                         union all
                        select link.* from pair join link on from_id = other and to_id = one) link
                  join record near on near.id = link.from_id
                  join record far on far.id = link.to_id
                  left join record proof on proof.id = link.provenance_id
                 where (:withdrawn or link.ended_at is null)
                   and %s and %s
                   and (link.provenance_id is null or (proof.id is not null and %s))
                 order by link.ended_at desc nulls first, link.valid_until desc nulls first,
                          link.valid_from desc nulls last, link.id
                """
                    .formatted(
                        RecordStore.seenIn("near"),
                        RecordStore.seenIn("far"),
                        RecordStore.seenIn("proof"))))
        .param("ones", ids(ends, Link.Ends::one))
        .param("others", ids(ends, Link.Ends::other))
        .param("withdrawn", withdrawn)
        .query((row, number) -> LinkStore.link(row))
        .list();
  }

  private static UUID[] ids(Collection<Link.Ends> ends, Function<Link.Ends, RecordId> end) {
    return ends.stream().map(end).map(RecordId::value).toArray(UUID[]::new);
  }
}
