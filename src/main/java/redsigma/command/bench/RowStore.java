package redsigma.command.bench;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of a save written with nothing around them: what any save is measured against. */
@Repository
class RowStore {

  private final JdbcClient jdbc;

  RowStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  String serverVersion() {
    return jdbc.sql("show server_version").query(String.class).single();
  }

  long records() {
    return jdbc.sql("select count(*) from record").query(Long.class).single();
  }
}
