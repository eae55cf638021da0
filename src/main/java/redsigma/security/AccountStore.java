package redsigma.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {

  /** An account with every role held at a moment: its own, by a post, by a team. */
  static final String HELD =
      """
      select account.*, held.held_roles, held.held_units
        from account
       cross join lateral (
         select coalesce(array_agg(each.role), '{}') as held_roles,
                coalesce(array_agg(each.unit), '{}') as held_units
           from (select unnest(account.roles) as role, account.unit as unit
                  union
                 select post.role, post.unit from post
                  where post.account = account.id and post.starts_at <= :now
                    and (post.ends_at is null or post.ends_at > :now)
                  union
                 select unnest(team.roles), team.unit
                   from team join team_member on team_member.team = team.id
                  where team_member.account = account.id) each) held
      """;

  private final JdbcClient jdbc;

  AccountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Account> find(String username, Instant now) {
    return jdbc.sql(HELD + " where username = :username")
        .param("username", username.strip().toLowerCase(Locale.ROOT))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(AccountStore::account)
        .optional();
  }

  Optional<Account> find(UUID id, String force, Instant now) {
    return jdbc.sql(HELD + " where id = :id and force = :force")
        .param("id", id)
        .param("force", force)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(AccountStore::account)
        .optional();
  }

  List<Account> all(Instant now) {
    return jdbc.sql(HELD + " order by username")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(AccountStore::account)
        .list();
  }

  Map<String, String> names(Set<String> usernames) {
    return jdbc
        .sql("select username, name from account where username = any(:usernames)")
        .param("usernames", usernames.toArray(String[]::new))
        .query((row, _) -> Map.entry(row.getString("username"), row.getString("name")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

  static Account account(ResultSet row, int number) throws SQLException {
    var viewer =
        new Viewer(
            row.getObject("id", UUID.class),
            row.getString("username"),
            row.getString("name"),
            row.getString("force"),
            row.getString("unit"),
            posts(row),
            Viewer.Visit.UNKNOWN,
            null);
    return new Account(viewer, row.getString("password_hash"), row.getBoolean("active"));
  }

  private static Set<Viewer.Post> posts(ResultSet row) throws SQLException {
    var roles = (String[]) row.getArray("held_roles").getArray();
    var units = (String[]) row.getArray("held_units").getArray();
    return IntStream.range(0, roles.length)
        .mapToObj(at -> new Viewer.Post(roles[at], units[at]))
        .collect(Collectors.toSet());
  }
}
