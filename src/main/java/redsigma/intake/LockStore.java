package redsigma.intake;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;

/**
 * One import of a system at a time, over all processes; a lock ends with the process that held it.
 */
@Repository
class LockStore {

  /** Keeps these advisory locks apart from others. */
  private static final int OURS = 0x1A7E;

  private final DataSource source;
  private final JdbcClient jdbc;

  LockStore(DataSource source, JdbcClient jdbc) {
    this.source = source;
    this.jdbc = jdbc;
  }

  /** Held until closed. */
  interface Lock extends AutoCloseable {
    @Override
    void close();
  }

  /** Null when another has it. */
  @Nullable Lock take(String system) {
    try {
      var connection = source.getConnection();
      boolean taken =
          on(connection)
              .sql("select pg_try_advisory_lock(:ours, hashtext(:system))")
              .param("ours", OURS)
              .param("system", system)
              .query(Boolean.class)
              .single();
      if (!taken) {
        connection.close();
        return null;
      }
      return () -> release(connection, system);
    } catch (SQLException failed) {
      throw new DataAccessResourceFailureException("No connection for the import's lock", failed);
    }
  }

  private static void release(Connection connection, String system) {
    try (connection) {
      on(connection)
          .sql("select pg_advisory_unlock(:ours, hashtext(:system))")
          .param("ours", OURS)
          .param("system", system)
          .query(Boolean.class)
          .single();
    } catch (SQLException failed) {
      throw new DataAccessResourceFailureException("The import's lock was not released", failed);
    }
  }

  private static JdbcClient on(Connection connection) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }

  boolean isTaken(String system) {
    return jdbc.sql(
            """
            select exists (
              select 1 from pg_locks
               where locktype = 'advisory' and classid = :ours
                 and objid = cast(cast(hashtext(:system) as bigint) & 4294967295 as oid)
                 and database = (select oid from pg_database where datname = current_database()))
            """)
        .param("ours", OURS)
        .param("system", system)
        .query(Boolean.class)
        .single();
  }
}
