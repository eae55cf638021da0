package redsigma.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What access is judged by, as it is committed. */
@Repository
class AccessStore {

  private final JdbcClient jdbc;

  AccessStore(CommittedStore committed) {
    this.jdbc = committed.jdbc();
  }

  /** A class outlives the save that first needed it. */
  void add(AccessClass added) {
    jdbc.sql(
            """
            insert into access_class (type, force, unit, state, marking, restriction)
            values (:type, :force, :unit, :state, :marking, :restriction)
                on conflict do nothing
            """)
        .param("type", added.type())
        .param("force", added.force())
        .param("unit", added.unit())
        .param("state", added.state())
        .param("marking", added.marking().name())
        .param("restriction", added.restriction())
        .update();
  }

  /** Counts up with every committed change of classes, restrictions and units. */
  long generation() {
    return jdbc.sql("select last_value from access_generation").query(Long.class).single();
  }

  Map<AccessClass, Integer> classes() {
    var ids = new HashMap<AccessClass, Integer>();
    jdbc.sql("select id, type, force, unit, state, marking, restriction from access_class")
        .query(
            row -> {
              var found =
                  new AccessClass(
                      row.getString("type"),
                      row.getString("force"),
                      row.getString("unit"),
                      row.getString("state"),
                      Marking.valueOf(row.getString("marking")),
                      row.getInt("restriction"));
              ids.put(found, row.getInt("id"));
            });
    return ids;
  }

  Map<Integer, Restriction> restrictions() {
    var found = new HashMap<Integer, Restriction>();
    jdbc.sql(RestrictionStore.ALL)
        .query(
            row -> {
              var restriction = restriction(row, 0);
              found.put(restriction.id(), restriction);
            });
    return found;
  }

  List<Opening> openings(Instant now) {
    return jdbc.sql("select account, record, until from opening where until > :now")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(
            (row, number) ->
                new Opening(
                    row.getObject("account", UUID.class),
                    row.getObject("record", UUID.class),
                    row.getObject("until", OffsetDateTime.class).toInstant()))
        .list();
  }

  Map<UUID, Set<UUID>> ownRecords() {
    var records = new HashMap<UUID, Set<UUID>>();
    jdbc.sql("select account, record from own_record")
        .query(
            row -> {
              records
                  .computeIfAbsent(row.getObject("account", UUID.class), account -> new HashSet<>())
                  .add(row.getObject("record", UUID.class));
            });
    return records;
  }

  UnitTree units() {
    return UnitTree.of(jdbc.sql("select * from unit").query(UnitStore::unit).list());
  }

  static Restriction restriction(ResultSet row, int number) throws SQLException {
    return new Restriction(
        row.getInt("id"),
        row.getString("force"),
        Restriction.Kind.valueOf(row.getString("kind")),
        row.getString("title"),
        row.getString("reason"),
        row.getString("contact"),
        row.getObject("owner", UUID.class),
        Set.copyOf(Arrays.asList((UUID[]) row.getArray("readers").getArray())),
        instant(row, "expires_at"),
        instant(row, "lifted_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
