package redsigma.security.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts without a password here, with what another system knows them by. */
@Repository
class ProvisionedStore {

  private static final String SOUGHT =
      """
        from account left join provisioned on provisioned.account = account.id
       where force = :force and password_hash is null and removed_at is null
         and (cast(:id as uuid) is null or id = :id)
         and (cast(:username as text) is null or username = :username)
         and (cast(:externalId as text) is null or external_id = :externalId)
         and (cast(:name as text) is null or lower(name) = lower(:name))
         and (cast(:active as boolean) is null or active = :active)
         and (cast(:role as text) is null or cast(:role as text) = any(roles))
      """;

  private final JdbcClient jdbc;

  ProvisionedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An account that was let go of, and what it was known by. */
  record Former(UUID id, String force, @Nullable String externalId) {}

  int count(String force, Provisioned.Sought sought) {
    return bound("select count(*)" + SOUGHT, force, sought).query(Integer.class).single();
  }

  List<Provisioned.Person> page(String force, Provisioned.Sought sought, int from, int most) {
    return bound(
            """
            select id, username, name, force, unit, roles, active, external_id, created_at,
                   coalesce(changed_at, created_at) as changed_at
            """
                + SOUGHT
                + " order by created_at, id limit :most offset :from",
            force,
            sought)
        .param("most", most)
        .param("from", from)
        .query(ProvisionedStore::person)
        .list();
  }

  /** Lets nobody else change an account until the transaction ends. */
  void hold(UUID id) {
    jdbc.sql("select id from account where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  Optional<Former> former(String username) {
    return jdbc.sql(
            """
            select id, force, external_id from account join provisioned on account = account.id
             where username = :username and removed_at is not null and password_hash is null
            """)
        .param("username", username)
        .query(
            (row, number) ->
                new Former(
                    row.getObject("id", UUID.class),
                    row.getString("force"),
                    row.getString("external_id")))
        .optional();
  }

  void write(UUID id, Joiners.Joiner joiner, boolean active) {
    jdbc.sql(
            """
            update account
               set username = :username, name = :name, unit = :unit, roles = :roles,
                   active = :active
             where id = :id
            """)
        .param("id", id)
        .param("username", joiner.username())
        .param("name", joiner.name())
        .param("unit", joiner.unit())
        .param("roles", joiner.roles().toArray(String[]::new))
        .param("active", active)
        .update();
  }

  void know(UUID id, @Nullable String externalId, @Nullable Instant removed, Instant now) {
    jdbc.sql(
            """
            insert into provisioned (account, external_id, changed_at, removed_at)
            values (:id, :externalId, :now, :removed)
                on conflict (account) do update
               set external_id = excluded.external_id, changed_at = excluded.changed_at,
                   removed_at = excluded.removed_at
            """)
        .param("id", id)
        .param("externalId", externalId)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("removed", removed == null ? null : removed.atOffset(ZoneOffset.UTC))
        .update();
  }

  private JdbcClient.StatementSpec bound(String sql, String force, Provisioned.Sought sought) {
    return jdbc.sql(sql)
        .param("force", force)
        .param("id", sought.id())
        .param("username", sought.username())
        .param("externalId", sought.externalId())
        .param("name", sought.name())
        .param("active", sought.active())
        .param("role", sought.role());
  }

  private static Provisioned.Person person(ResultSet row, int number) throws SQLException {
    var joiner =
        new Joiners.Joiner(
            row.getString("username"),
            row.getString("name"),
            row.getString("force"),
            row.getString("unit"),
            Set.of((String[]) row.getArray("roles").getArray()));
    return new Provisioned.Person(
        row.getObject("id", UUID.class),
        row.getString("external_id"),
        joiner,
        row.getBoolean("active"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
