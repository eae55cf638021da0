package redsigma.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.record.RecordId;

/**
 * Remembers how far the index has come.
 *
 * <p>The one place that reads another room's tables: {@code revision} and {@code link} are the log
 * from which the index catches up, so that no save has to write a second one. Only ids are read.
 */
@Repository
class ReadingStore {

  private static final String NAME = "index";

  private final JdbcClient jdbc;

  ReadingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A watermark with the shape of the documents and the index that holds them. */
  record Reading(String watermark, String shape, String holder) {}

  /** None either when the watermark lies ahead: then the database was restored into another. */
  Optional<Reading> find() {
    return jdbc.sql(
            """
            select watermark::text as watermark, shape, holder
              from reading
             where name = :name and watermark <= pg_snapshot_xmax(pg_current_snapshot())
            """)
        .param("name", NAME)
        .query(Reading.class)
        .optional();
  }

  void save(Reading reading) {
    jdbc.sql(
            """
            insert into reading (name, watermark, shape, holder)
            values (:name, cast(:watermark as xid8), :shape, :holder)
            on conflict (name) do update
               set watermark = excluded.watermark, shape = excluded.shape, holder = excluded.holder
            """)
        .param("name", NAME)
        .param("watermark", reading.watermark())
        .param("shape", reading.shape())
        .param("holder", reading.holder())
        .update();
  }

  void forget() {
    jdbc.sql("delete from reading where name = :name").param("name", NAME).update();
  }

  /** The oldest transaction still under way: all before it are settled, and seen by all. */
  String horizon() {
    return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
        .query(String.class)
        .single();
  }

  /** Records that changed, or whose links did, in transactions from a watermark on. */
  List<RecordId> changedSince(String watermark) {
    return jdbc.sql(
            """
            select record_id as id from revision where tx >= cast(:watermark as xid8)
             union select from_id from link where tx >= cast(:watermark as xid8)
             union select to_id from link where tx >= cast(:watermark as xid8)
             order by id
            """)
        .param("watermark", watermark)
        .query((row, number) -> new RecordId(row.getObject("id", UUID.class)))
        .list();
  }

  long countRecords() {
    return jdbc.sql("select count(*) from revision where version = 1").query(Long.class).single();
  }
}
