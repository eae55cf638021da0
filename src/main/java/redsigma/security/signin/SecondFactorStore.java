package redsigma.security.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sealed secrets of second factors, and the hashes of recovery codes. */
@Repository
class SecondFactorStore {

  private final JdbcClient jdbc;

  SecondFactorStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Kept> find(UUID account) {
    return jdbc.sql(
            "select secret, confirmed, last_step from second_factor where account = :account")
        .param("account", account)
        .query(SecondFactorStore::kept)
        .optional();
  }

  /** Puts a secret that is not confirmed yet; a confirmed one stays as it is. */
  void offer(UUID account, byte[] secret, Instant now) {
    jdbc.sql(
            """
            insert into second_factor (account, secret, added_at) values (:account, :secret, :now)
                on conflict (account) do update
               set secret = excluded.secret, added_at = excluded.added_at
             where not second_factor.confirmed
            """)
        .param("account", account)
        .param("secret", secret)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Notes that a step's code was used; false when it, or a later one, was used before. */
  boolean use(UUID account, long step) {
    return jdbc.sql(
                """
                update second_factor set last_step = :step, confirmed = true
                 where account = :account and last_step < :step
                """)
            .param("account", account)
            .param("step", step)
            .update()
        == 1;
  }

  void remove(UUID account) {
    jdbc.sql("delete from recovery_code where account = :account")
        .param("account", account)
        .update();
    jdbc.sql("delete from second_factor where account = :account")
        .param("account", account)
        .update();
  }

  void putRecovery(UUID account, List<String> hashes) {
    jdbc.sql("delete from recovery_code where account = :account")
        .param("account", account)
        .update();
    jdbc.sql("insert into recovery_code (account, hash) select :account, unnest(:hashes)")
        .param("account", account)
        .param("hashes", hashes.toArray(String[]::new))
        .update();
  }

  /** Uses a recovery code up; false when there is none such, or it was used before. */
  boolean useRecovery(UUID account, String hash, Instant now) {
    return jdbc.sql(
                """
                update recovery_code set used_at = :now
                 where account = :account and hash = :hash and used_at is null
                """)
            .param("account", account)
            .param("hash", hash)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  int recoveryLeft(UUID account) {
    return jdbc.sql(
            "select count(*) from recovery_code where account = :account and used_at is null")
        .param("account", account)
        .query(Integer.class)
        .single();
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    return new Kept(row.getBytes("secret"), row.getBoolean("confirmed"), row.getLong("last_step"));
  }

  /** A secret as it is kept: sealed. */
  @SuppressWarnings("ArrayRecordComponent")
  record Kept(byte[] secret, boolean confirmed, long lastStep) {}
}
