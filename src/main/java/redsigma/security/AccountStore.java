package redsigma.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {

  private final JdbcClient jdbc;

  AccountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Account> find(String username) {
    return jdbc.sql("select * from account where username = :username")
        .param("username", username.strip().toLowerCase(Locale.ROOT))
        .query(AccountStore::account)
        .optional();
  }

  List<Account> all() {
    return jdbc.sql("select * from account order by username").query(AccountStore::account).list();
  }

  void put(UUID id, NewAccount account, @Nullable String hash, Instant now) {
    jdbc.sql(
            """
            insert into account (id, username, name, force, unit, roles, password_hash, created_at)
            values (:id, :username, :name, :force, :unit, :roles, :hash, :now)
                on conflict (username) do update
               set name = excluded.name, force = excluded.force, unit = excluded.unit,
                   roles = excluded.roles, password_hash = excluded.password_hash
            """)
        .param("id", id)
        .param("username", account.username().toLowerCase(Locale.ROOT))
        .param("name", account.name())
        .param("force", account.force())
        .param("unit", account.unit())
        .param("roles", account.roles().toArray(String[]::new))
        .param("hash", hash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    var unit = row.getString("unit");
    var posts =
        Arrays.stream((String[]) row.getArray("roles").getArray())
            .map(role -> new Viewer.Post(role, unit))
            .collect(Collectors.toSet());
    var viewer =
        new Viewer(
            row.getObject("id", UUID.class),
            row.getString("username"),
            row.getString("name"),
            row.getString("force"),
            unit,
            posts,
            Viewer.Visit.UNKNOWN,
            null);
    return new Account(viewer, row.getString("password_hash"), row.getBoolean("active"));
  }
}
