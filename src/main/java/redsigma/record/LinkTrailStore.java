package redsigma.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.security.Sight;

/** Reads the versions of links. */
@Repository
class LinkTrailStore {

  private final JdbcClient jdbc;

  LinkTrailStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The versions of a link that starts or ends at a record and may be seen, the newest first. */
  List<LinkRevision> of(UUID record, UUID link, Sight sight) {
    return RecordStore.by(
            sight,
            jdbc.sql(
                """
                select link_revision.*
                  from link_revision
                  join link on link.id = link_revision.link_id
                  join record near on near.id = link.from_id
                  join record far on far.id = link.to_id
                  left join record proof on proof.id = link.provenance_id
                 where link.id = :link and :record in (link.from_id, link.to_id)
                   and %s and %s
                   and (link.provenance_id is null or (proof.id is not null and %s))
                 order by link_revision.version desc
                """
                    .formatted(
                        RecordStore.seenIn("near"),
                        RecordStore.seenIn("far"),
                        RecordStore.seenIn("proof"))))
        .param("link", link)
        .param("record", record)
        .query(LinkTrailStore::revision)
        .list();
  }

  private static LinkRevision revision(ResultSet row, int number) throws SQLException {
    var proof = row.getObject("provenance_id", UUID.class);
    return new LinkRevision(
        new RecordId(row.getObject("link_id", UUID.class)),
        row.getInt("version"),
        row.getString("role"),
        row.getString("valid_from"),
        row.getString("valid_until"),
        Certainty.valueOf(row.getString("certainty")),
        proof == null ? null : new RecordId(proof),
        row.getString("grading"),
        row.getBoolean("ended"),
        RecordStore.instant(row, "changed_at"),
        row.getString("changed_by"));
  }
}
