package redsigma.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import redsigma.record.RecordId;
import redsigma.security.Access;
import redsigma.security.Viewer;

/**
 * Remembers how far the index has come.
 *
 * <p>The one place that reads another room's tables: {@code revision} and {@code link} are the log
 * from which the index catches up, so that no save has to write a second one, and with {@code
 * record} the index is compared. Only ids, versions and classes are read.
 */
@Repository
class ReadingStore {

  private static final Viewer READER = Viewer.system("00", "keeping up with the records");

  private final JdbcClient jdbc;
  private final Access access;
  private final TransactionTemplate transaction;

  ReadingStore(JdbcClient jdbc, Access access, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.access = access;
    this.transaction = new TransactionTemplate(transactions);
    transaction.setReadOnly(true);
  }

  /** An index, how far it has come, the shape of its documents, and the identity it has. */
  record Reading(String name, String watermark, String shape, String holder) {}

  /** None either when the watermark lies ahead: then the database was restored into another. */
  Optional<Reading> find(String name) {
    return jdbc.sql(
            """
            select name, watermark::text as watermark, shape, holder
              from reading
             where name = :name and watermark <= pg_snapshot_xmax(pg_current_snapshot())
            """)
        .param("name", name)
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
        .param("name", reading.name())
        .param("watermark", reading.watermark())
        .param("shape", reading.shape())
        .param("holder", reading.holder())
        .update();
  }

  void forget(String name) {
    jdbc.sql("delete from reading where name = :name").param("name", name).update();
  }

  /** Which transactions are settled at this moment. */
  Snapshot snapshot() {
    return new Snapshot(
        jdbc.sql("select pg_current_snapshot()::text").query(String.class).single());
  }

  /** A moment in the order of transactions, as PostgreSQL writes it: {@code xmin:xmax:running}. */
  record Snapshot(String text) {
    /** The oldest transaction still under way then: all before it are settled. */
    String horizon() {
      return text.substring(0, text.indexOf(':'));
    }
  }

  /** The records saved in transactions that a snapshot did not see, in their latest versions. */
  Map<RecordId, Integer> savedSince(Snapshot before) {
    var versions = new HashMap<RecordId, Integer>();
    transaction.executeWithoutResult(
        begun -> {
          access.enter(READER);
          savedSince(before, versions);
        });
    return versions;
  }

  private void savedSince(Snapshot before, Map<RecordId, Integer> versions) {
    jdbc.sql(
            """
            select record_id, max(version) as version
              from revision
             where tx >= pg_snapshot_xmin(cast(:before as pg_snapshot))
               and not pg_visible_in_snapshot(tx, cast(:before as pg_snapshot))
             group by record_id
            """)
        .param("before", before.text())
        .query(
            row -> {
              var id = new RecordId(row.getObject("record_id", UUID.class));
              versions.put(id, row.getInt("version"));
            });
  }

  /** The ends of links that changed in transactions that a snapshot did not see. */
  Set<RecordId> linkedSince(Snapshot before) {
    return linkersSince(before).keySet();
  }

  /** Records whose links changed since, each with who changed them. */
  Map<RecordId, Set<String>> linkersSince(Snapshot before) {
    var linkers = new HashMap<RecordId, Set<String>>();
    whole(
            jdbc.sql(
                    """
                    with changed as (
                      select from_id, to_id, changed_by
                        from link
                       where tx >= pg_snapshot_xmin(cast(:before as pg_snapshot))
                         and not pg_visible_in_snapshot(tx, cast(:before as pg_snapshot)))
                    select from_id as id, changed_by from changed
                     union
                    select to_id, changed_by from changed
                    """)
                .param("before", before.text())
                .query(
                    (row, number) ->
                        Map.entry(
                            new RecordId(row.getObject("id", UUID.class)),
                            row.getString("changed_by"))))
        .forEach(
            each ->
                linkers.computeIfAbsent(each.getKey(), id -> new HashSet<>()).add(each.getValue()));
    return linkers;
  }

  /**
   * Records that changed, or whose links or neighbours did, in transactions from a watermark on.
   */
  List<RecordId> changedSince(String watermark) {
    return whole(
        jdbc.sql(
                """
            with saved as (
              select distinct record_id from revision where tx >= cast(:watermark as xid8)),
            linked as (
              select from_id, to_id from link where tx >= cast(:watermark as xid8))
            select record_id as id from saved
             union select from_id from linked
             union select to_id from linked
             union select to_id from link join saved on from_id = record_id where ended_at is null
             union select from_id from link join saved on to_id = record_id where ended_at is null
             order by id
            """)
            .param("watermark", watermark)
            .query((row, number) -> new RecordId(row.getObject("id", UUID.class))));
  }

  /** A record, as far as its document can be told to be up to date by it. */
  record Kept(RecordId id, String type, int version, int accessClass, Instant changedAt) {
    boolean isHeldAs(RecordIndex.Held held) {
      return held.type().equals(type)
          && held.version() == version
          && held.accessClass() == accessClass;
    }
  }

  List<Kept> keptAfter(RecordId last, int limit) {
    return whole(
        jdbc.sql(
                """
                select id, type, version, access_class, changed_at
                  from record
                 where id > :last
                 order by id
                 limit :limit
                """)
            .param("last", last.value())
            .param("limit", limit)
            .query(
                (row, number) ->
                    new Kept(
                        new RecordId(row.getObject("id", UUID.class)),
                        row.getString("type"),
                        row.getInt("version"),
                        row.getInt("access_class"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant())));
  }

  /** Those of these ids that are records. */
  Set<String> existing(Collection<String> ids) {
    return new HashSet<>(
        whole(
            jdbc.sql("select id::text from record where id = any (cast(:ids as uuid[]))")
                .param("ids", ids.toArray(String[]::new))
                .query(String.class)));
  }

  /**
   * Does work that reads records and writes them to an index that other processes write to as well,
   * in turn with those: so what is written last was also read last, whoever wrote it. A process
   * that stands still with its turn loses it.
   */
  <T> T inTurn(String name, Supplier<T> work) {
    return Objects.requireNonNull(
        transaction.execute(
            begun -> {
              jdbc.sql("select set_config('idle_in_transaction_session_timeout', '60s', true)")
                  .query(String.class)
                  .single();
              jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))::text")
                  .param("name", "index " + name)
                  .query(String.class)
                  .single();
              return work.get();
            }));
  }

  long countRecords() {
    return whole(jdbc.sql("select count(*) from revision where version = 1").query(Long.class))
        .getFirst();
  }

  /** Row-level security shows the log of all records to the platform alone. */
  private <T> List<T> whole(JdbcClient.MappedQuerySpec<T> query) {
    return Objects.requireNonNull(
        transaction.execute(
            begun -> {
              access.enter(READER);
              return query.list();
            }));
  }
}
