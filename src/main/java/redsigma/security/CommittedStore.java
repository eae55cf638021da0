package redsigma.security;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A few connections of access's own. What it reads and adds must be committed while its asker's
 * transaction is under way; taken from the one pool, a second connection for each who holds a first
 * would leave all of them waiting.
 */
@Repository
class CommittedStore {

  private static final int CONNECTIONS = 3;

  private final HikariDataSource connections;

  CommittedStore(DataSource application) throws SQLException {
    var config = new HikariConfig();
    application.unwrap(HikariDataSource.class).copyStateTo(config);
    config.setPoolName("access");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    connections = new HikariDataSource(config);
  }

  /** Each statement is a transaction. */
  JdbcClient jdbc() {
    return JdbcClient.create(connections);
  }

  @PreDestroy
  void close() {
    connections.close();
  }
}
