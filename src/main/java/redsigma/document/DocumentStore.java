package redsigma.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.record.RecordId;

/** The table of documents. */
@Repository
class DocumentStore {

  private final JdbcClient jdbc;

  DocumentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Until the transaction ends, nobody else adds or removes a file of this content: so that none is
   * removed which another row has just begun to name.
   */
  void lock(String sha256) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sha256, 0))")
        .param("sha256", sha256)
        .query(row -> {});
  }

  void insert(Document document) {
    jdbc.sql(
            """
            insert into document (id, field, name, media_type, size, sha256,
                                  added_by, added_by_name, added_at)
            values (:id, :field, :name, :mediaType, :size, :sha256, :by, :byName, :at)
            """)
        .param("id", document.id())
        .param("field", document.field())
        .param("name", document.name())
        .param("mediaType", document.mediaType())
        .param("size", document.size())
        .param("sha256", document.sha256())
        .param("by", document.addedBy())
        .param("byName", document.addedByName())
        .param("at", document.addedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Document> find(Collection<UUID> ids) {
    return jdbc.sql("select * from document where id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(DocumentStore::document)
        .list();
  }

  List<Document> of(RecordId record) {
    return jdbc.sql(
            "select * from document where record_id = :record order by added_at desc, id desc")
        .param("record", record.value())
        .query(DocumentStore::document)
        .list();
  }

  List<Document> looseOf(UUID officer) {
    return jdbc.sql("select * from document where record_id is null and added_by = :officer")
        .param("officer", officer)
        .query(DocumentStore::document)
        .list();
  }

  List<Document> looseSince(Instant before) {
    return jdbc.sql("select * from document where record_id is null and added_at < :before")
        .param("before", before.atOffset(ZoneOffset.UTC))
        .query(DocumentStore::document)
        .list();
  }

  boolean attach(UUID id, RecordId record, String field, Instant now) {
    return jdbc.sql(
                """
                update document
                   set record_id = :record, field = :field, attached_at = :now
                 where id = :id and record_id is null
                """)
            .param("id", id)
            .param("record", record.value())
            .param("field", field)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Whether a loose document was removed; one that has just been attached stays. */
  boolean removeLoose(UUID id) {
    return jdbc.sql("delete from document where id = :id and record_id is null")
            .param("id", id)
            .update()
        == 1;
  }

  boolean names(String sha256) {
    return jdbc.sql("select exists (select from document where sha256 = :sha256)")
        .param("sha256", sha256)
        .query(Boolean.class)
        .single();
  }

  private static Document document(ResultSet row, int number) throws SQLException {
    var record = row.getObject("record_id", UUID.class);
    return new Document(
        row.getObject("id", UUID.class),
        record == null ? null : new RecordId(record),
        row.getString("field"),
        row.getString("name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"),
        row.getObject("added_by", UUID.class),
        row.getString("added_by_name"),
        row.getObject("added_at", OffsetDateTime.class).toInstant());
  }
}
