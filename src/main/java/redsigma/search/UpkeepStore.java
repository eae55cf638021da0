package redsigma.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import redsigma.record.RecordId;

/** Remembers rebuilds and comparisons, so that any process can ask for one and tell how it is. */
@Repository
class UpkeepStore {

  private final JdbcClient jdbc;

  UpkeepStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A rebuild.
   *
   * @param whole whether the index holds every record meanwhile
   * @param reached the last record that is surely written
   */
  record Rebuilding(
      UUID id,
      String shape,
      boolean whole,
      RecordId reached,
      long done,
      long total,
      Instant began,
      Instant noted,
      @Nullable Instant finished) {}

  /** A comparison. */
  record Comparing(UUID id, Instant asked, @Nullable Instant finished) {}

  Optional<Rebuilding> rebuild(String name) {
    return jdbc.sql(
            """
            select id, shape, whole, reached, done, total, began, noted, finished
              from index_rebuild
             where name = :name
            """)
        .param("name", name)
        .query(
            (row, number) ->
                new Rebuilding(
                    row.getObject("id", UUID.class),
                    row.getString("shape"),
                    row.getBoolean("whole"),
                    new RecordId(row.getObject("reached", UUID.class)),
                    row.getLong("done"),
                    row.getLong("total"),
                    row.getObject("began", OffsetDateTime.class).toInstant(),
                    row.getObject("noted", OffsetDateTime.class).toInstant(),
                    moment(row, "finished")))
        .optional();
  }

  /** In the place of any other, which ends without having finished. */
  void begin(String name, Rebuilding rebuild) {
    jdbc.sql(
            """
            insert into index_rebuild (name, id, shape, whole, reached, done, total, began, noted)
            values (:name, :id, :shape, :whole, :reached, :done, :total, :began, :began)
            on conflict (name) do update
               set id = excluded.id, shape = excluded.shape,
                   whole = excluded.whole and (index_rebuild.whole or index_rebuild.finished is not null),
                   reached = excluded.reached, done = excluded.done, total = excluded.total,
                   began = excluded.began, noted = excluded.noted, finished = null
            """)
        .param("name", name)
        .param("id", rebuild.id())
        .param("shape", rebuild.shape())
        .param("whole", rebuild.whole())
        .param("reached", rebuild.reached().value())
        .param("done", rebuild.done())
        .param("total", rebuild.total())
        .param("began", at(rebuild.began()))
        .update();
  }

  /** False when another rebuild was asked for meanwhile. */
  boolean note(UUID id, RecordId reached, long done, Instant now) {
    return jdbc.sql(
                """
                update index_rebuild
                   set reached = :reached, done = :done, total = greatest(total, :done), noted = :now
                 where id = :id
                """)
            .param("id", id)
            .param("reached", reached.value())
            .param("done", done)
            .param("now", at(now))
            .update()
        == 1;
  }

  void finish(UUID id, long done, Instant now) {
    jdbc.sql(
            """
            update index_rebuild
               set done = :done, total = :done, noted = :now, finished = :now
             where id = :id
            """)
        .param("id", id)
        .param("done", done)
        .param("now", at(now))
        .update();
  }

  Optional<Comparing> comparison(String name) {
    return jdbc.sql("select id, asked, finished from index_comparison where name = :name")
        .param("name", name)
        .query(
            (row, number) ->
                new Comparing(
                    row.getObject("id", UUID.class),
                    row.getObject("asked", OffsetDateTime.class).toInstant(),
                    moment(row, "finished")))
        .optional();
  }

  void askComparison(String name, UUID id, Instant now) {
    jdbc.sql(
            """
            insert into index_comparison (name, id, asked)
            values (:name, :id, :now)
            on conflict (name) do update
               set id = excluded.id, asked = excluded.asked, finished = null
            """)
        .param("name", name)
        .param("id", id)
        .param("now", at(now))
        .update();
  }

  /** Keeps what was found in the place of what was found before. */
  @Transactional
  public void finishComparison(String name, List<Drift> drifts, Instant now) {
    jdbc.sql("delete from index_drift where name = :name").param("name", name).update();
    for (var drift : drifts) {
      jdbc.sql(
              """
              insert into index_drift (name, type, stored, indexed, missing, stale, orphaned)
              values (:name, :type, :stored, :indexed, :missing, :stale, :orphaned)
              """)
          .param("name", name)
          .param("type", drift.type())
          .param("stored", drift.stored())
          .param("indexed", drift.indexed())
          .param("missing", drift.missing())
          .param("stale", drift.stale())
          .param("orphaned", drift.orphaned())
          .update();
    }
    jdbc.sql("update index_comparison set finished = :now where name = :name")
        .param("name", name)
        .param("now", at(now))
        .update();
  }

  List<Drift> drifts(String name) {
    return jdbc.sql(
            """
            select type, stored, indexed, missing, stale, orphaned
              from index_drift
             where name = :name
             order by type
            """)
        .param("name", name)
        .query(
            (row, number) ->
                new Drift(
                    row.getString("type"),
                    row.getLong("stored"),
                    row.getLong("indexed"),
                    row.getLong("missing"),
                    row.getLong("stale"),
                    row.getLong("orphaned")))
        .list();
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
