package redsigma.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import redsigma.security.Marking;
import redsigma.security.Sight;

/** The tables record and revision. Every reading takes the sight of its viewer. */
@Repository
class RecordStore {

  private final JdbcClient jdbc;

  RecordStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(List<RecordRow> rows, String schemaVersion, String by, Instant now) {
    var written =
        jdbc.sql(
                """
                with made as (
                  insert into record (id, type, force, unit, owner, reference, state, marking,
                                      handling, access_class, title, happened_at, data, version,
                                      schema_version, source_system, source_key,
                                      created_at, created_by, changed_at, changed_by)
                  select id, type, force, unit, owner, reference, state, marking,
                         handling, access_class, title, happened_at, data, 1,
                         :schema, source_system, source_key, :now, :by, :now, :by
                    from json_to_recordset(cast(:rows as json))
                      as r (id uuid, type text, force text, unit text, owner uuid, reference text,
                            state text, marking text, handling text, access_class int, title text,
                            happened_at timestamptz, data jsonb, source_system text,
                            source_key text)
                  returning id, data, state, access_class, handling
                )
                insert into revision (record_id, version, data, state, access_class, handling,
                                      schema_version, changed_at, changed_by)
                select id, 1, data, state, access_class, handling, :schema, :now, :by from made
                """)
            .param("rows", Json.write(rows))
            .param("schema", schemaVersion)
            .param("by", by)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update();
    expect(rows.size(), written);
  }

  void update(List<RecordRow> rows, String schemaVersion, String by, Instant now) {
    var written =
        jdbc.sql(
                """
                with changed as (
                  update record
                     set data = r.data, title = r.title, happened_at = r.happened_at,
                         marking = r.marking, handling = r.handling, unit = r.unit,
                         owner = r.owner, state = r.state, access_class = r.access_class,
                         version = record.version + 1, schema_version = :schema,
                         changed_at = :now, changed_by = :by
                    from json_to_recordset(cast(:rows as json))
                      as r (id uuid, version int, data jsonb, title text, happened_at timestamptz,
                            marking text, handling text, unit text, owner uuid, state text,
                            access_class int, reason text)
                   where record.id = r.id and record.version = r.version
                  returning record.id, record.version, record.data, record.state,
                            record.access_class, record.handling, r.reason
                )
                insert into revision (record_id, version, data, state, access_class, handling,
                                      schema_version, changed_at, changed_by, reason)
                select id, version, data, state, access_class, handling, :schema, :now, :by, reason
                  from changed
                """)
            .param("rows", Json.write(rows))
            .param("schema", schemaVersion)
            .param("by", by)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update();
    expect(rows.size(), written);
  }

  private static void expect(int rows, int written) {
    if (rows != written) {
      throw new IllegalStateException("%d rows to write, %d written".formatted(rows, written));
    }
  }

  /** Reads for writing, in the order of ids so that two saves never wait for each other. */
  List<Record> lock(Collection<UUID> ids, Sight sight) {
    return seen(
            sight,
            """
            select * from record
             where id = any(:ids) and %s
             order by id
               for update
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query(RecordStore::record)
        .list();
  }

  List<Record> findAll(Collection<UUID> ids, Sight sight) {
    return seen(
            sight,
            """
            select * from record
             where id = any(:ids) and %s
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query(RecordStore::record)
        .list();
  }

  List<Record> after(@Nullable UUID last, int limit, Sight sight) {
    return seen(
            sight,
            """
            select * from record
             where id > :last and %s
             order by id
             limit :limit
            """)
        .param("last", last == null ? new UUID(0, 0) : last)
        .param("limit", limit)
        .query(RecordStore::record)
        .list();
  }

  List<Record> byReference(String reference, Sight sight) {
    return seen(
            sight,
            """
            select * from record
             where reference = :reference and %s
            """)
        .param("reference", reference)
        .query(RecordStore::record)
        .list();
  }

  /** The types of the records there are among some ids; what the viewer may not see is absent. */
  Map<UUID, String> types(Collection<UUID> ids, Sight sight) {
    var types = new HashMap<UUID, String>();
    seen(
            sight,
            """
            select id, type from record
             where id = any(:ids) and %s
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query(
            row -> {
              types.put(row.getObject("id", UUID.class), row.getString("type"));
            });
    return types;
  }

  /**
   * A record of the classes of which only the existence is told: its own door through the rules.
   */
  Optional<StubRow> stub(@Nullable UUID id, @Nullable String reference, int[] stubs) {
    return jdbc.sql("select * from record_stub(:id, :reference, :stubs)")
        .param("id", id, Types.OTHER)
        .param("reference", reference, Types.VARCHAR)
        .param("stubs", stubs)
        .query(StubRow.class)
        .optional();
  }

  record StubRow(UUID id, String reference, int accessClass, UUID owner) {}

  Map<String, RecordId> bySource(String system, Collection<String> keys, Sight sight) {
    var found = new HashMap<String, RecordId>();
    seen(
            sight,
            """
            select source_key, id from record
             where source_system = :system and source_key = any(:keys)
               and %s
            """)
        .param("system", system)
        .param("keys", keys.toArray(String[]::new))
        .query(
            row -> {
              var id = new RecordId(row.getObject("id", UUID.class));
              found.put(row.getString("source_key"), id);
            });
    return found;
  }

  List<Record> changedNearby(String force, String unit, String notBy, int limit, Sight sight) {
    return seen(
            sight,
            """
            select * from record
             where force = :force and unit = :unit and changed_by <> :notBy
               and %s
             order by changed_at desc
             limit :limit
            """)
        .param("force", force)
        .param("unit", unit)
        .param("notBy", notBy)
        .param("limit", limit)
        .query(RecordStore::record)
        .list();
  }

  List<Revision> revisions(UUID id) {
    return jdbc.sql(
            """
            select record_id, version, data, state, changed_at, changed_by, reason
              from revision
             where record_id = :id
             order by version desc
            """)
        .param("id", id)
        .query(
            (row, number) ->
                new Revision(
                    new RecordId(row.getObject("record_id", UUID.class)),
                    row.getInt("version"),
                    Values.fromJson(row.getString("data")),
                    row.getString("state"),
                    instant(row, "changed_at"),
                    row.getString("changed_by"),
                    row.getString("reason")))
        .list();
  }

  private StatementSpec seen(Sight sight, String sql) {
    return by(sight, jdbc.sql(sql.formatted(seenIn("record"))));
  }

  /** The condition under which a table's rows, all of them records, are seen. */
  static String seenIn(String table) {
    return """
        (:everything
         or substring((select bits from sight where id = :sight)
                      from %1$s.access_class + 1 for 1) > B'0'
         or %1$s.owner = :viewer
         or %1$s.id = any(:opened))"""
        .formatted(table);
  }

  /** Gives the condition its parameters. */
  static StatementSpec by(Sight sight, StatementSpec statement) {
    return statement
        .param("everything", sight.everything())
        .param("sight", sight.number())
        .param("viewer", sight.owner())
        .param("opened", sight.opened().toArray(UUID[]::new));
  }

  static Record record(ResultSet row, int number) throws SQLException {
    var happened = row.getObject("happened_at", OffsetDateTime.class);
    var system = row.getString("source_system");
    return new Record(
        new RecordId(row.getObject("id", UUID.class)),
        row.getString("type"),
        row.getString("force"),
        row.getString("unit"),
        row.getObject("owner", UUID.class),
        row.getString("reference"),
        row.getString("state"),
        Marking.valueOf(row.getString("marking")),
        row.getString("handling"),
        row.getInt("access_class"),
        row.getString("title"),
        happened == null ? null : happened.toInstant(),
        Values.fromJson(row.getString("data")),
        row.getInt("version"),
        system == null ? null : new Source(system, row.getString("source_key")),
        instant(row, "created_at"),
        row.getString("created_by"),
        instant(row, "changed_at"),
        row.getString("changed_by"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
