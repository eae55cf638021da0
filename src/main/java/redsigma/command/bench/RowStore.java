package redsigma.command.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of a save written with nothing around them: what any save is measured against. */
@Repository
class RowStore {

  private static final String ENTER = "select set_config('redsigma.everything', 'on', true)";
  private static final String RECORD =
      """
      insert into record (id, reference, type, force, unit, owner, state, marking, access_class,
                          title, happened_at, data, version, schema_version, created_at, created_by,
                          changed_at, changed_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), 1, ?, ?, ?, ?, ?)
      """;
  private static final String REVISION =
      """
      insert into revision (record_id, version, data, state, schema_version, changed_at, changed_by)
      values (?, 1, cast(? as jsonb), ?, ?, ?, ?)
      """;
  private static final String ENTRY =
      """
      insert into audit_entry (at, actor, name, kind, action, record, detail)
      values (?, ?, ?, 'COLLECTION', 'bench', ?, cast('{}' as jsonb))
      """;

  private final JdbcClient jdbc;
  private final DataSource connections;
  private final TransactionTemplate transaction;

  RowStore(JdbcClient jdbc, DataSource connections, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.connections = connections;
    this.transaction = new TransactionTemplate(transactions);
  }

  String serverVersion() {
    return jdbc.sql("show server_version").query(String.class).single();
  }

  /** The columns that every record of a kind has alike, taken from one that was saved. */
  record Like(
      String type,
      String force,
      String unit,
      UUID owner,
      String state,
      String marking,
      int accessClass,
      String title,
      OffsetDateTime happenedAt,
      String schemaVersion,
      OffsetDateTime at,
      String by) {}

  Like like(UUID saved) {
    return Objects.requireNonNull(
        transaction.execute(
            begun -> {
              jdbc.sql(ENTER).query().singleRow();
              return read(saved);
            }));
  }

  private Like read(UUID saved) {
    return jdbc.sql(
            """
            select type, force, unit, owner, state, marking, access_class, title,
                   coalesce(happened_at, created_at) as happened_at, schema_version,
                   created_at as at, created_by as by
              from record where id = :id
            """)
        .param("id", saved)
        .query(Like.class)
        .single();
  }

  /** Writes a record, its revision and its journal entry, in one transaction, a row a statement. */
  void insert(Like like, UUID id, String reference, String json) {
    try (var connection = connections.getConnection()) {
      connection.setAutoCommit(false);
      enter(connection);
      record(connection, like, id, reference, json);
      revision(connection, like, id, json);
      entry(connection, like, id);
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException failed) {
      throw new DataAccessResourceFailureException("The bare rows were not written", failed);
    }
  }

  /** Row-level security holds for the bare rows as for any others. */
  private static void enter(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(ENTER)) {
      statement.execute();
    }
  }

  private static void record(Connection to, Like like, UUID id, String reference, String json)
      throws SQLException {
    write(
        to,
        RECORD,
        id,
        reference,
        like.type(),
        like.force(),
        like.unit(),
        like.owner(),
        like.state(),
        like.marking(),
        like.accessClass(),
        like.title(),
        like.happenedAt(),
        json,
        like.schemaVersion(),
        like.at(),
        like.by(),
        like.at(),
        like.by());
  }

  private static void revision(Connection to, Like like, UUID id, String json) throws SQLException {
    write(to, REVISION, id, json, like.state(), like.schemaVersion(), like.at(), like.by());
  }

  private static void entry(Connection to, Like like, UUID id) throws SQLException {
    write(to, ENTRY, like.at(), like.owner(), like.by(), id);
  }

  private static void write(Connection to, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = to.prepareStatement(sql)) {
      for (int at = 0; at < values.length; at++) {
        statement.setObject(at + 1, values[at]);
      }
      statement.executeUpdate();
    }
  }
}
