package redsigma.security.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The password of an account, and whether it must be changed at the next sign-in. */
@Repository
class CredentialStore {

  private final JdbcClient jdbc;

  CredentialStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean mustChange(UUID account) {
    return jdbc.sql("select must_change_password from account where id = :account")
        .param("account", account)
        .query(Boolean.class)
        .single();
  }

  boolean isOlder(UUID account, Instant moment) {
    return jdbc.sql(
            """
            select coalesce(password_changed_at < :moment, false) from account where id = :account
            """)
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .param("account", account)
        .query(Boolean.class)
        .single();
  }

  void put(UUID account, String hash, boolean mustChange, Instant now) {
    int written =
        jdbc.sql(
                """
                update account
                   set password_hash = :hash, must_change_password = :mustChange,
                       password_changed_at = :now
                 where id = :account
                """)
            .param("account", account)
            .param("hash", hash)
            .param("mustChange", mustChange)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update();
    if (written != 1) {
      throw new IllegalStateException("No account " + account);
    }
  }
}
