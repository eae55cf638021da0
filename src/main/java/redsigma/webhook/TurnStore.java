package redsigma.webhook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.record.Feed;

/**
 * Whose turn it is. A webhook is served by one worker at a time, over all nodes: by whoever holds
 * its lease, which ends by itself when the holder falls.
 */
@Repository
class TurnStore {

  private final JdbcClient jdbc;

  TurnStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The right to serve one webhook for a while. */
  record Lease(UUID webhook, UUID lease) {}

  /** A webhook that may be served now, and how far it has been told. */
  record Turn(Webhook webhook, Feed.Position position) {}

  boolean hasAny() {
    return jdbc.sql("select exists (select from webhook)").query(Boolean.class).single();
  }

  /** Takes those that are due and have something to hear, the longest waiting first. */
  List<Lease> take(Feed.Position latest, Instant now, Instant until, int most) {
    return jdbc.sql(
            """
            update webhook
               set lease = gen_random_uuid(), leased_until = :until
             where id in (select webhook.id
                            from webhook join account on account.id = webhook.account
                           where account.active and paused_at is null and given_up_at is null
                             and due_at <= :now
                             and (leased_until is null or leased_until < :now)
                             and (position_tx, position_id, position_version)
                                 < (:tx, :place, :version)
                           order by due_at
                           limit :most
                             for update of webhook skip locked)
            returning id, lease
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("tx", latest.transaction())
        .param("place", latest.id())
        .param("version", latest.version())
        .param("most", most)
        .query(
            (row, number) ->
                new Lease(row.getObject("id", UUID.class), row.getObject("lease", UUID.class)))
        .list();
  }

  /** The webhook, if the lease still holds and nobody has stopped it meanwhile. */
  Optional<Turn> held(Lease lease) {
    return jdbc.sql(
            WebhookStore.WEBHOOKS
                + """
                 where webhook.id = :id and lease = :lease and account.active
                   and paused_at is null and given_up_at is null
                """)
        .param("id", lease.webhook())
        .param("lease", lease.lease())
        .query(
            (row, number) ->
                new Turn(
                    WebhookStore.webhook(row, number),
                    new Feed.Position(
                        row.getLong("position_tx"),
                        row.getObject("position_id", UUID.class),
                        row.getInt("position_version"))))
        .optional();
  }

  /** Notes how far it has been told, and that it works; false when the lease has passed on. */
  boolean move(Lease lease, Feed.Position position) {
    return jdbc.sql(
                """
                update webhook
                   set position_tx = :tx, position_id = :place, position_version = :version,
                       failures = 0, failing_since = null
                 where id = :id and lease = :lease
                """)
            .param("id", lease.webhook())
            .param("lease", lease.lease())
            .param("tx", position.transaction())
            .param("place", position.id())
            .param("version", position.version())
            .update()
        == 1;
  }

  /** Notes that an attempt failed, and when the next is due. */
  void fail(Lease lease, Instant now, Instant due) {
    jdbc.sql(
            """
            update webhook
               set failures = failures + 1, failing_since = coalesce(failing_since, :now),
                   due_at = :due
             where id = :id and lease = :lease
            """)
        .param("id", lease.webhook())
        .param("lease", lease.lease())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("due", due.atOffset(ZoneOffset.UTC))
        .update();
  }

  void giveUp(Lease lease, Instant now) {
    jdbc.sql("update webhook set given_up_at = :now where id = :id and lease = :lease")
        .param("id", lease.webhook())
        .param("lease", lease.lease())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Puts off what cannot be served at all for now. */
  void putOff(Lease lease, Instant due) {
    jdbc.sql("update webhook set due_at = :due where id = :id and lease = :lease")
        .param("id", lease.webhook())
        .param("lease", lease.lease())
        .param("due", due.atOffset(ZoneOffset.UTC))
        .update();
  }

  void release(Lease lease) {
    jdbc.sql(
            """
            update webhook set lease = null, leased_until = null where id = :id and lease = :lease
            """)
        .param("id", lease.webhook())
        .param("lease", lease.lease())
        .update();
  }
}
