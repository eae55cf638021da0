package redsigma.webhook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The key pairs of webhooks, their private halves sealed. */
@Repository
class KeyStore {

  private final JdbcClient jdbc;

  KeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A pair: the raw public key, and the private one under a seal. */
  @SuppressWarnings("ArrayRecordComponent")
  record Key(UUID id, byte[] open, byte[] sealed) {}

  void add(Key key, UUID webhook, Instant now) {
    jdbc.sql(
            """
            insert into webhook_key (id, webhook, public_key, sealed, made_at)
            values (:id, :webhook, :open, :sealed, :now)
            """)
        .param("id", key.id())
        .param("webhook", webhook)
        .param("open", key.open())
        .param("sealed", key.sealed())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void end(UUID webhook, Instant at) {
    jdbc.sql("update webhook_key set ends_at = :at where webhook = :webhook and ends_at is null")
        .param("webhook", webhook)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Those that sign now, the newest first. */
  List<Key> live(UUID webhook, Instant now) {
    return jdbc.sql(
            """
            select id, public_key, sealed from webhook_key
             where webhook = :webhook and (ends_at is null or ends_at > :now)
             order by made_at desc
            """)
        .param("webhook", webhook)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(
            (row, number) ->
                new Key(
                    row.getObject("id", UUID.class),
                    row.getBytes("public_key"),
                    row.getBytes("sealed")))
        .list();
  }

  void forget(Instant now) {
    jdbc.sql("delete from webhook_key where ends_at < :now")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
