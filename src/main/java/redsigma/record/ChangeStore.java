package redsigma.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.security.AccessClass;
import redsigma.security.Sight;

/** Reads revisions of records and links in the order of the transactions that wrote them. */
@Repository
class ChangeStore {

  private final JdbcClient jdbc;

  ChangeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One change with its place. */
  record Row(Feed.Entry entry) {
    UUID id() {
      return entry.id().value();
    }

    Feed.Position position() {
      return entry.position();
    }

    boolean isDeletion() {
      return entry.subject() == Feed.Subject.RECORD && entry.ended();
    }
  }

  /** The oldest transaction still under way: all before it are settled. */
  long horizon() {
    return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
        .query(Long.class)
        .single();
  }

  /** The last transaction of which anything is kept; 0 when there is none. */
  long latest() {
    return jdbc.sql(
            """
            select greatest((select max(tx) from revision), (select max(tx) from link_revision))::text
            """)
        .query((row, number) -> Optional.ofNullable(row.getString(1)).map(Long::parseLong))
        .single()
        .orElse(0L);
  }

  /** Each version of a record or a link, once. */
  List<Row> after(Feed.Position position, long horizon, int limit) {
    return jdbc.sql(
            """
            select * from (
              (select 'RECORD' as subject, record_id as id, record.type, revision.version,
                      revision.state = :deleted as ended, revision.changed_at, revision.changed_by, tx
                 from revision join record on record.id = revision.record_id
                where tx >= cast(:tx as xid8) and tx < cast(:horizon as xid8)
                  and (tx, record_id, revision.version) > (cast(:tx as xid8), :id, :version)
                order by tx, record_id, revision.version
                limit :limit)
               union all
              (select 'LINK', link_id, link.type, link_revision.version, ended,
                      link_revision.changed_at, link_revision.changed_by, link_revision.tx
                 from link_revision join link on link.id = link_id
                where link_revision.tx >= cast(:tx as xid8)
                  and link_revision.tx < cast(:horizon as xid8)
                  and (link_revision.tx, link_id, link_revision.version)
                      > (cast(:tx as xid8), :id, :version)
                order by link_revision.tx, link_id, link_revision.version
                limit :limit)) change
             order by tx, id, version
             limit :limit
            """)
        .param("tx", Long.toString(position.transaction()))
        .param("horizon", Long.toString(horizon))
        .param("id", position.id())
        .param("version", position.version())
        .param("limit", limit)
        .param("deleted", AccessClass.DELETED)
        .query(ChangeStore::row)
        .list();
  }

  /** Those of the ids, of records or of links, that may be seen. */
  Set<UUID> seen(Collection<UUID> ids, Sight sight) {
    return new HashSet<>(
        RecordStore.by(
                sight,
                jdbc.sql(
                    """
                    select id from record where id = any(:ids) and %s
                     union all
                    select link.id from link
                      join record near on near.id = link.from_id
                      join record far on far.id = link.to_id
                      left join record proof on proof.id = link.provenance_id
                     where link.id = any(:ids) and %s and %s
                       and (link.provenance_id is null or (proof.id is not null and %s))
                    """
                        .formatted(
                            RecordStore.seenIn("record"),
                            RecordStore.seenIn("near"),
                            RecordStore.seenIn("far"),
                            RecordStore.seenIn("proof"))))
            .param("ids", ids.toArray(UUID[]::new))
            .query((row, number) -> row.getObject("id", UUID.class))
            .list());
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    var id = row.getObject("id", UUID.class);
    int version = row.getInt("version");
    return new Row(
        new Feed.Entry(
            Feed.Subject.valueOf(row.getString("subject")),
            new RecordId(id),
            row.getString("type"),
            version,
            row.getBoolean("ended"),
            RecordStore.instant(row, "changed_at"),
            row.getString("changed_by"),
            new Feed.Position(Long.parseLong(row.getString("tx")), id, version)));
  }
}
