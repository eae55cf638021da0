package redsigma.security;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OpeningStore {

  private final JdbcClient jdbc;

  OpeningStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Opening opening, String reason, Instant now) {
    jdbc.sql(
            """
            insert into opening (account, record, reason, opened_at, until)
            values (:account, :record, :reason, :now, :until)
            """)
        .param("account", opening.account())
        .param("record", opening.record())
        .param("reason", reason)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("until", opening.until().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Ends what stands for a record; answers how many had it open. */
  int end(UUID record, Instant now) {
    return jdbc.sql("update opening set until = :now where record = :record and until > :now")
        .param("record", record)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
