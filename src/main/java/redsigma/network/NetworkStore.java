package redsigma.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import redsigma.network.graph.Graph;
import redsigma.network.graph.GraphBuilder;
import redsigma.network.graph.Node;
import redsigma.network.graph.Tie;
import redsigma.security.Access;
import redsigma.security.Viewer;

/**
 * Reads the graph from the tables of {@code record}, and what has become of it since. No data of a
 * record is read: ids, and what decides who may see it.
 */
@Repository
class NetworkStore {

  private static final Viewer READER = Viewer.system("00", "keeping the network");
  private static final int ROWS_AT_ONCE = 5_000;

  private final JdbcClient jdbc;
  private final Access access;
  private final TransactionTemplate moment;

  NetworkStore(JdbcClient jdbc, Access access, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.access = access;
    this.moment = new TransactionTemplate(transactions);
    moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    moment.setReadOnly(true);
  }

  /** Which transactions were settled at a moment, as PostgreSQL writes it. */
  record Snapshot(String text) {}

  /** A graph as it was at a moment. */
  record Whole(Graph graph, Snapshot at) {}

  /** What transactions changed that an earlier moment did not see. */
  record Changes(List<Node> records, List<Graph.Joint> joints, Snapshot at) {}

  /** Reads all of it, row by row. */
  Whole whole(IntFunction<GraphBuilder> expecting) {
    return at(
        () -> {
          var snapshot = snapshot();
          var builder =
              expecting.apply(jdbc.sql("select count(*) from link").query(Integer.class).single());
          jdbc.sql("select id, type, access_class, owner, happened_at from record order by id")
              .withFetchSize(ROWS_AT_ONCE)
              .query((RowCallbackHandler) row -> builder.add(node(row)));
          jdbc.sql(
                  """
                  select from_id, to_id, type, valid_from, valid_until, provenance_id,
                         ended_at is not null as withdrawn
                    from link
                  """)
              .withFetchSize(ROWS_AT_ONCE)
              .query((RowCallbackHandler) row -> builder.add(tie(row)));
          return new Whole(builder.build(), snapshot);
        });
  }

  Changes since(Snapshot before) {
    return at(
        () -> {
          var now = snapshot();
          return now.equals(before)
              ? new Changes(List.of(), List.of(), now)
              : new Changes(records(before), joints(before), now);
        });
  }

  private <T> T at(Supplier<T> reading) {
    return Objects.requireNonNull(
        moment.execute(
            begun -> {
              access.enter(READER);
              return reading.get();
            }));
  }

  private Snapshot snapshot() {
    return new Snapshot(
        jdbc.sql("select pg_current_snapshot()::text").query(String.class).single());
  }

  private List<Node> records(Snapshot before) {
    return jdbc.sql(
            """
            select id, type, access_class, owner, happened_at
              from record
             where id in (select record_id
                            from revision
                           where tx >= pg_snapshot_xmin(cast(:before as pg_snapshot))
                             and not pg_visible_in_snapshot(tx, cast(:before as pg_snapshot)))
            """)
        .param("before", before.text())
        .query((row, number) -> node(row))
        .list();
  }

  /** Where one link between two records changed, all links between the two. */
  private List<Graph.Joint> joints(Snapshot before) {
    Map<List<UUID>, List<Tie>> ties = new HashMap<>();
    jdbc.sql(
            """
            with changed as (
              select distinct least(from_id, to_id) as one, greatest(from_id, to_id) as other
                from link
               where tx >= pg_snapshot_xmin(cast(:before as pg_snapshot))
                 and not pg_visible_in_snapshot(tx, cast(:before as pg_snapshot)))
            select one, other, from_id, to_id, type, valid_from, valid_until, provenance_id,
                   ended_at is not null as withdrawn
              from (select * from changed join link on from_id = one and to_id = other
                     union all
                    select * from changed join link on from_id = other and to_id = one) both_ways
            """)
        .param("before", before.text())
        .query(
            row -> {
              ties.computeIfAbsent(
                      List.of(id(row, "one"), id(row, "other")), key -> new ArrayList<>())
                  .add(tie(row));
            });
    return ties.entrySet().stream()
        .map(each -> new Graph.Joint(each.getKey().get(0), each.getKey().get(1), each.getValue()))
        .toList();
  }

  private static Node node(ResultSet row) throws SQLException {
    var happened = row.getObject("happened_at", OffsetDateTime.class);
    return new Node(
        id(row, "id"),
        row.getString("type"),
        row.getInt("access_class"),
        id(row, "owner"),
        happened == null ? null : happened.toInstant());
  }

  private static Tie tie(ResultSet row) throws SQLException {
    return new Tie(
        id(row, "from_id"),
        id(row, "to_id"),
        row.getString("type"),
        row.getString("valid_from"),
        row.getString("valid_until"),
        row.getObject("provenance_id", UUID.class),
        row.getBoolean("withdrawn"));
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
