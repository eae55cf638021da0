package redsigma.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of deletions, which the platform alone reads. */
@Repository
class DeletionStore {

  private final JdbcClient jdbc;

  DeletionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A standing deletion, and how its record stood before. */
  record Standing(Deleted deleted, UUID owner, String state, int accessClass) {}

  /** Who saw a deleted record before it was, and until when. */
  record Before(UUID record, UUID owner, int accessClass, Instant deleted) {}

  void add(Record record, String reason, String by, Instant now) {
    jdbc.sql(
            """
            insert into deletion (record, force, owner, state, access_class, reason,
                                  deleted_by, deleted_at)
            values (:record, :force, :owner, :state, :accessClass, :reason, :by, :now)
            """)
        .param("record", record.id().value())
        .param("force", record.force())
        .param("owner", record.owner())
        .param("state", record.state())
        .param("accessClass", record.accessClass())
        .param("reason", reason)
        .param("by", by)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** One record's, or the latest of a force. */
  List<Standing> standing(String force, @Nullable UUID record, int limit) {
    return jdbc.sql(
            """
            select deletion.*, type, reference, title
              from deletion join record on record.id = deletion.record
             where returned_at is null and deletion.force = :force
               and (cast(:record as uuid) is null or deletion.record = :record)
             order by deleted_at desc
             limit :limit
            """)
        .param("force", force)
        .param("record", record, Types.OTHER)
        .param("limit", limit)
        .query(DeletionStore::standing)
        .list();
  }

  /** Of some records, those that are deleted. */
  List<Before> standing(Collection<UUID> records) {
    return jdbc.sql(
            """
            select record, owner, access_class, deleted_at from deletion
             where returned_at is null and record = any(:records)
            """)
        .param("records", records.toArray(UUID[]::new))
        .query(
            (row, number) ->
                new Before(
                    row.getObject("record", UUID.class),
                    row.getObject("owner", UUID.class),
                    row.getInt("access_class"),
                    RecordStore.instant(row, "deleted_at")))
        .list();
  }

  void end(UUID record, String by, Instant now) {
    jdbc.sql(
            """
            update deletion set returned_by = :by, returned_at = :now
             where record = :record and returned_at is null
            """)
        .param("record", record)
        .param("by", by)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Standing standing(ResultSet row, int number) throws SQLException {
    return new Standing(
        new Deleted(
            new RecordId(row.getObject("record", UUID.class)),
            row.getString("type"),
            row.getString("reference"),
            row.getString("title"),
            row.getString("deleted_by"),
            RecordStore.instant(row, "deleted_at"),
            row.getString("reason")),
        row.getObject("owner", UUID.class),
        row.getString("state"),
        row.getInt("access_class"));
  }
}
