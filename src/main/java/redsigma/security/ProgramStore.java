package redsigma.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts that are programs. */
@Repository
class ProgramStore {

  private final JdbcClient jdbc;

  ProgramStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID account, String owner, String by, Instant now) {
    jdbc.sql(
            """
            insert into service_account (account, made_at, made_by, owner)
            values (:account, :now, :by, :owner)
            """)
        .param("account", account)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("owner", owner)
        .update();
  }

  List<Program> of(String force) {
    return jdbc.sql(
            """
            select account.id, account.username, account.unit, account.roles, account.active,
                   service_account.owner, service_account.made_at, service_account.made_by
              from account join service_account on service_account.account = account.id
             where account.force = :force
             order by account.username
            """)
        .param("force", force)
        .query(ProgramStore::program)
        .list();
  }

  private static Program program(ResultSet row, int number) throws SQLException {
    return new Program(
        row.getObject("id", UUID.class),
        row.getString("username"),
        row.getString("unit"),
        Set.of((String[]) row.getArray("roles").getArray()),
        row.getBoolean("active"),
        row.getString("owner"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("made_by"));
  }
}
