package redsigma.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.record.Neighbour.Standing;
import redsigma.security.Sight;

/** Reads links as they look from many records at once. */
@Repository
class NeighbourStore {

  private final JdbcClient jdbc;

  NeighbourStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Neighbour> of(Collection<UUID> ids, Sight sight, int most) {
    return RecordStore.by(sight, jdbc.sql(NEXT_TO))
        .param("records", ids.toArray(UUID[]::new))
        .param("most", most)
        .query((row, number) -> neighbour(row))
        .list();
  }

  private static final String NEXT_TO =
      """
      select near.id as near_id, next_to.*
        from unnest(cast(:records as uuid[])) as near (id)
       cross join lateral (
             select link.id as link_id, link.type, link.role, link.reversed,
                    other.id as other_id, other.access_class, other.owner, other.version,
                    other.title,
                    proof.id as proof_id, proof.access_class as proof_class,
                    proof.owner as proof_owner
               from (select id, type, role, to_id as far_id, false as reversed, provenance_id,
                            valid_until, changed_at
                       from link where from_id = near.id and ended_at is null
                      union all
                     select id, type, role, from_id, true, provenance_id, valid_until, changed_at
                       from link where to_id = near.id and ended_at is null) link
               join record other on other.id = link.far_id
               left join record proof on proof.id = link.provenance_id
              where OTHER and (link.provenance_id is null or (proof.id is not null and PROOF))
              order by link.valid_until desc nulls first, link.changed_at desc, link.id
              limit :most) next_to
      """
          .replace("OTHER", RecordStore.seenIn("other"))
          .replace("PROOF", RecordStore.seenIn("proof"));

  List<RecordId> around(Collection<UUID> ids) {
    return jdbc.sql(
            """
            select to_id as id from link where from_id = any(:ids) and ended_at is null
             union
            select from_id from link where to_id = any(:ids) and ended_at is null
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, number) -> new RecordId(row.getObject("id", UUID.class)))
        .list();
  }

  private static Neighbour neighbour(ResultSet row) throws SQLException {
    return new Neighbour(
        new RecordId(row.getObject("near_id", UUID.class)),
        new RecordId(row.getObject("link_id", UUID.class)),
        row.getString("type"),
        row.getString("role"),
        row.getBoolean("reversed"),
        standing(row, "other_id", "access_class", "owner"),
        row.getInt("version"),
        row.getString("title"),
        row.getObject("proof_id") == null
            ? null
            : standing(row, "proof_id", "proof_class", "proof_owner"));
  }

  private static Standing standing(ResultSet row, String id, String accessClass, String owner)
      throws SQLException {
    return new Standing(
        new RecordId(row.getObject(id, UUID.class)),
        row.getInt(accessClass),
        row.getObject(owner, UUID.class));
  }
}
