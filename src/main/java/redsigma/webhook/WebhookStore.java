package redsigma.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.record.Feed;
import redsigma.webhook.Webhook.State;

/** Webhooks as they are kept and looked after; {@link TurnStore} has their turns. */
@Repository
class WebhookStore {

  static final String WEBHOOKS =
      """
      select webhook.*, account.username, account.active
        from webhook join account on account.id = webhook.account
      """;

  private final JdbcClient jdbc;

  WebhookStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Webhook webhook, UUID account, Feed.Position from) {
    jdbc.sql(
            """
            insert into webhook (id, account, label, url, types, made_at, made_by, position_tx,
                                 position_id, position_version, due_at)
            values (:id, :account, :label, :url, :types, :now, :by, :tx, :place, :version, :now)
            """)
        .param("id", webhook.id())
        .param("account", account)
        .param("label", webhook.label())
        .param("url", webhook.url().toString())
        .param("types", webhook.types().toArray(String[]::new))
        .param("now", webhook.madeAt().atOffset(ZoneOffset.UTC))
        .param("by", webhook.madeBy())
        .param("tx", from.transaction())
        .param("place", from.id())
        .param("version", from.version())
        .update();
  }

  List<Webhook> of(String force) {
    return jdbc.sql(WEBHOOKS + " where account.force = :force order by webhook.label, webhook.id")
        .param("force", force)
        .query(WebhookStore::webhook)
        .list();
  }

  Optional<Webhook> find(String force, UUID id) {
    return jdbc.sql(WEBHOOKS + " where account.force = :force and webhook.id = :id")
        .param("force", force)
        .param("id", id)
        .query(WebhookStore::webhook)
        .optional();
  }

  void pause(UUID id, Instant now) {
    jdbc.sql("update webhook set paused_at = :now where id = :id and paused_at is null")
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Goes on where it stood, at once and without its failures. */
  void resume(UUID id, Instant now) {
    jdbc.sql(
            """
            update webhook
               set paused_at = null, given_up_at = null, failures = 0, failing_since = null,
                   due_at = :now
             where id = :id
            """)
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void remove(UUID id) {
    jdbc.sql("delete from webhook where id = :id").param("id", id).update();
  }

  static Webhook webhook(ResultSet row, int number) throws SQLException {
    var types = (String[]) row.getArray("types").getArray();
    return new Webhook(
        row.getObject("id", UUID.class),
        row.getString("username"),
        row.getString("label"),
        URI.create(row.getString("url")),
        Set.of(types),
        state(row),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("made_by"),
        row.getInt("failures"),
        instant(row, "failing_since"));
  }

  private static State state(ResultSet row) throws SQLException {
    if (!row.getBoolean("active")) {
      return State.ACCOUNT_CLOSED;
    }
    if (instant(row, "paused_at") != null) {
      return State.PAUSED;
    }
    return instant(row, "given_up_at") == null ? State.LIVE : State.GIVEN_UP;
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
