package redsigma.security;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reasons given, and until when they stand. */
@Repository
class ReasonStore {

  private final JdbcClient jdbc;

  ReasonStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Without a record, for whichever is opened until then. */
  void add(UUID account, @Nullable UUID record, String reason, Instant now, Instant until) {
    jdbc.sql(
            """
            insert into reason_given (account, record, reason, given_at, until)
            values (:account, :record, :reason, :now, :until)
            """)
        .param("account", account)
        .param("record", record, Types.OTHER)
        .param("reason", reason)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Of some records, those for which a reason stands. */
  Set<UUID> standing(UUID account, Collection<UUID> records, Instant now) {
    return new HashSet<>(
        jdbc.sql(
                """
                select record from reason_given
                 where account = :account and until > :now and record = any(:records)
                """)
            .param("account", account)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("records", records.toArray(UUID[]::new))
            .query((row, number) -> row.getObject("record", UUID.class))
            .list());
  }

  boolean standsForIncident(UUID account, Instant now) {
    return jdbc.sql(
            """
            select exists (select from reason_given
                            where account = :account and until > :now and record is null)
            """)
        .param("account", account)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /** The last reasons of an account, each once, the latest first. */
  List<String> latest(UUID account, int limit) {
    return jdbc.sql(
            """
            select reason
              from (select reason, id from reason_given
                     where account = :account order by until desc limit 100) latest
             group by reason
             order by max(id) desc
             limit :limit
            """)
        .param("account", account)
        .param("limit", limit)
        .query((row, number) -> row.getString("reason"))
        .list();
  }
}
