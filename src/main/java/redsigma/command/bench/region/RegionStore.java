package redsigma.command.bench.region;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;

/** Writes a region into the tables, as their owner, thousands of rows a statement. */
@Repository
class RegionStore {

  private final JdbcClient jdbc;

  RegionStore(Environment settings) {
    this.jdbc =
        JdbcClient.create(
            new SingleConnectionDataSource(
                settings.getProperty(
                    "spring.flyway.url", settings.getRequiredProperty("spring.datasource.url")),
                settings.getProperty("spring.flyway.user", "postgres"),
                settings.getProperty("spring.flyway.password", ""),
                true));
  }

  /** The columns that all records of a type have alike, taken from one that was saved. */
  record Like(
      String reference,
      String type,
      String force,
      String unit,
      UUID owner,
      String state,
      String marking,
      int accessClass,
      String title,
      String data,
      String schemaVersion,
      String by) {}

  Like like(UUID saved) {
    return jdbc.sql(
            """
            select reference, type, force, unit, owner, state, marking, access_class, title,
                   data::text as data, schema_version, created_by as by
              from record where id = :id
            """)
        .param("id", saved)
        .query(Like.class)
        .single();
  }

  long countRecords() {
    return jdbc.sql("select count(*) from record").query(Long.class).single();
  }

  /** What region was loaded here; null when none was, or not to its end. */
  @Nullable String loaded() {
    jdbc.sql("create table if not exists bench_region (name text primary key)").update();
    return jdbc.sql("select name from bench_region").query(String.class).optional().orElse(null);
  }

  /**
   * Makes ready for many rows: what they refer to is known to be there, and not asked.
   *
   * @return a transaction that the index has gone past. Rows that carry it are nobody's news, so
   *     that millions of them are not queued to be indexed one by one before the rebuild to come.
   */
  String begin() {
    jdbc.sql("set session_replication_role = replica").update();
    jdbc.sql("set synchronous_commit = off").update();
    return jdbc.sql("select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1)::text")
        .query(String.class)
        .single();
  }

  void finish(String name) {
    jdbc.sql("set session_replication_role = origin").update();
    jdbc.sql("insert into bench_region values (:name)").param("name", name).update();
    jdbc.sql("analyze record, revision, link").update();
  }

  /** References from here on are free. */
  void skipReferences(String reference, long next) {
    jdbc.sql(
            """
            update reference_counter set next = :next where :reference like prefix || '%'
            """)
        .param("next", next)
        .param("reference", reference)
        .update();
  }

  /** What tells one record from another of its type. */
  record Row(UUID id, String reference, String title, String json, Instant at) {}

  void write(Like like, List<Row> rows, String past) {
    jdbc.sql(
            """
            with made as (
              insert into record (id, reference, type, force, unit, owner, state, marking,
                                  access_class, title, data, version, schema_version,
                                  created_at, created_by, changed_at, changed_by)
              select id, reference, :type, :force, :unit, :owner, :state, :marking,
                     :accessClass, title, data, 1, :schema, at, :by, at, :by
                from unnest(cast(:ids as uuid[]), cast(:references as text[]),
                            cast(:titles as text[]), cast(:datas as jsonb[]),
                            cast(:ats as timestamptz[])) as r (id, reference, title, data, at)
              returning id, data, changed_at
            )
            insert into revision (record_id, version, data, state, access_class, schema_version,
                                  changed_at, changed_by, tx)
            select id, 1, data, :state, :accessClass, :schema, changed_at, :by,
                   cast(:past as xid8)
              from made
            """)
        .param("type", like.type())
        .param("force", like.force())
        .param("unit", like.unit())
        .param("owner", like.owner())
        .param("state", like.state())
        .param("marking", like.marking())
        .param("accessClass", like.accessClass())
        .param("schema", like.schemaVersion())
        .param("by", like.by())
        .param("past", past)
        .param("ids", texts(rows.stream().map(Row::id).toList()))
        .param("references", texts(rows.stream().map(Row::reference).toList()))
        .param("titles", texts(rows.stream().map(Row::title).toList()))
        .param("datas", texts(rows.stream().map(Row::json).toList()))
        .param("ats", texts(rows.stream().map(Row::at).toList()))
        .update();
  }

  void write(List<RegionRows.Tied> ties, String by, Instant at, String past) {
    jdbc.sql(
            """
            insert into link (id, type, role, from_id, to_id, certainty, version, changed_at,
                              changed_by, tx)
            select id, type, role, from_id, to_id, 'CONFIRMED', 1, cast(:at as timestamptz), :by,
                   cast(:past as xid8)
              from unnest(cast(:ids as uuid[]), cast(:types as text[]), cast(:roles as text[]),
                          cast(:froms as uuid[]), cast(:tos as uuid[]))
                as r (id, type, role, from_id, to_id)
            """)
        .param("by", by)
        .param("at", at.toString())
        .param("past", past)
        .param("ids", texts(ties.stream().map(RegionRows.Tied::id).toList()))
        .param("types", texts(ties.stream().map(tied -> tied.tie().link()).toList()))
        .param("roles", texts(ties.stream().map(tied -> tied.tie().role()).toList()))
        .param("froms", texts(ties.stream().map(RegionRows.Tied::from).toList()))
        .param("tos", texts(ties.stream().map(RegionRows.Tied::to).toList()))
        .update();
  }

  private static String[] texts(List<?> values) {
    var texts = new ArrayList<String>(values.size());
    values.forEach(value -> texts.add(value.toString()));
    return texts.toArray(String[]::new);
  }
}
