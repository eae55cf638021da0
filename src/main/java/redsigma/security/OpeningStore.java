package redsigma.security;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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

  /** Of some records, those that an account had open at a moment of each. */
  List<UUID> stood(UUID account, Map<UUID, Instant> moments) {
    var each = List.copyOf(moments.entrySet());
    return jdbc.sql(
            """
            select distinct record
              from opening
              join unnest(cast(:records as uuid[]), cast(:moments as timestamptz[]))
                as asked (id, moment) on asked.id = record
             where account = :account and opened_at <= moment and until >= moment
            """)
        .param("account", account)
        .param("records", each.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
        .param(
            "moments", each.stream().map(one -> one.getValue().toString()).toArray(String[]::new))
        .query((row, number) -> row.getObject("record", UUID.class))
        .list();
  }

  /** Ends what stands for a record; answers how many had it open. */
  int end(UUID record, Instant now) {
    return jdbc.sql("update opening set until = :now where record = :record and until > :now")
        .param("record", record)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
