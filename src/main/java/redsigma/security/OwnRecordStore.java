package redsigma.security;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OwnRecordStore {

  private final JdbcClient jdbc;

  OwnRecordStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID account, UUID record, String by, Instant now) {
    jdbc.sql(
            """
            insert into own_record (account, record, made_by, made_at)
            values (:account, :record, :by, :now)
                on conflict do nothing
            """)
        .param("account", account)
        .param("record", record)
        .param("by", by)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void remove(UUID account, UUID record) {
    jdbc.sql("delete from own_record where account = :account and record = :record")
        .param("account", account)
        .param("record", record)
        .update();
  }
}
