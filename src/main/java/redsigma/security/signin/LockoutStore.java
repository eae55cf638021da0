package redsigma.security.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Failures by what they are about, which is an account's or an address's mark. */
@Repository
class LockoutStore {

  private final JdbcClient jdbc;

  LockoutStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Counts an attempt before its outcome is known, so that many at once do not slip through. Empty
   * when there is a wait, which is then not made longer.
   */
  Optional<Count> charge(String about, int limit, SignInSettings.Wait wait, Instant now) {
    return jdbc.sql(
            """
            insert into sign_in_failure as kept (about, failures, last_at, waits_until)
            values (:about, 1, :now,
                    case when :limit <= 1 then cast(:now as timestamptz) + :first * interval '1 second' end)
                on conflict (about) do update
               set failures = case when kept.last_at < :forgotten then 1 else kept.failures + 1 end,
                   last_at = :now,
                   waits_until =
                     case when kept.last_at >= :forgotten and kept.failures + 1 >= :limit
                          then :now + interval '1 second'
                               * least(:longest, :first * power(2, least(kept.failures + 1 - :limit, 20)))
                     end
             where kept.waits_until is null or kept.waits_until <= :now
            returning failures, waits_until
            """)
        .param("about", about)
        .param("limit", limit)
        .param("first", wait.first().toSeconds())
        .param("longest", wait.longest().toSeconds())
        .param("forgotten", at(now.minus(wait.forgotten())))
        .param("now", at(now))
        .query(LockoutStore::count)
        .optional();
  }

  /** Forgets all failures, and answers whether there was a wait or a count. */
  boolean clear(String about) {
    return jdbc.sql("delete from sign_in_failure where about = :about")
            .param("about", about)
            .update()
        > 0;
  }

  /** Takes one charge back, with the wait that only it had brought. */
  void refund(String about) {
    jdbc.sql(
            """
            update sign_in_failure set failures = greatest(failures - 1, 0), waits_until = null
             where about = :about
            """)
        .param("about", about)
        .update();
  }

  /** Until when there is a wait now, if there is one. */
  Optional<Instant> waitsUntil(String about, Instant now) {
    return jdbc.sql(
            """
            select failures, waits_until from sign_in_failure
             where about = :about and waits_until > :now
            """)
        .param("about", about)
        .param("now", at(now))
        .query(LockoutStore::count)
        .optional()
        .flatMap(Count::waitsUntil);
  }

  private static Count count(ResultSet row, int number) throws SQLException {
    var until = row.getObject("waits_until", OffsetDateTime.class);
    return new Count(
        row.getInt("failures"), Optional.ofNullable(until).map(OffsetDateTime::toInstant));
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  record Count(int failures, Optional<Instant> waitsUntil) {}
}
