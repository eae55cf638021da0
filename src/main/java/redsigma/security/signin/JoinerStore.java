package redsigma.security.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts that another system vouches for: no password is kept of them. */
@Repository
class JoinerStore {

  private final JdbcClient jdbc;

  JoinerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> linked(String issuer, String subject) {
    return jdbc.sql(
            """
            select username from account join external_identity on account = account.id
             where issuer = :issuer and subject = :subject
            """)
        .param("issuer", issuer)
        .param("subject", subject)
        .query(String.class)
        .optional();
  }

  /** Whether a directory looks after an account. */
  boolean isProvisioned(String username) {
    return jdbc.sql(
            """
            select exists (select from account join provisioned on account = account.id
                            where username = :username)
            """)
        .param("username", username)
        .query(Boolean.class)
        .single();
  }

  void link(String issuer, String subject, UUID account) {
    jdbc.sql(
            "insert into external_identity (issuer, subject, account) values (:issuer, :subject, :account)")
        .param("issuer", issuer)
        .param("subject", subject)
        .param("account", account)
        .update();
  }

  void add(UUID id, Joiners.Joiner joiner, Instant now) {
    jdbc.sql(
            """
            insert into account (id, username, name, force, unit, roles, created_at)
            values (:id, :username, :name, :force, :unit, :roles, :now)
            """)
        .param("id", id)
        .param("username", joiner.username())
        .param("name", joiner.name())
        .param("force", joiner.force())
        .param("unit", joiner.unit())
        .param("roles", joiner.roles().toArray(String[]::new))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void update(String username, Joiners.Joiner joiner) {
    jdbc.sql(
            """
            update account set name = :name, force = :force, unit = :unit, roles = :roles
             where username = :username
            """)
        .param("username", username)
        .param("name", joiner.name())
        .param("force", joiner.force())
        .param("unit", joiner.unit())
        .param("roles", joiner.roles().toArray(String[]::new))
        .update();
  }

  void activate(String username, boolean active) {
    jdbc.sql("update account set active = :active where username = :username")
        .param("active", active)
        .param("username", username)
        .update();
  }
}
