package redsigma.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.record.Feed;

/** What was sent and what came of it; of what was told, only the place in the feed is kept. */
@Repository
class DeliveryStore {

  private final JdbcClient jdbc;

  DeliveryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID webhook, Delivery delivery, Feed.@Nullable Position position) {
    jdbc.sql(
            """
            insert into webhook_delivery (id, webhook, message, told, at, attempt, status, outcome,
                                          delivered, position_tx, position_id, position_version)
            values (:id, :webhook, :message, :told, :at, :attempt, :status, :outcome,
                    :delivered, :tx, :place, :version)
            """)
        .param("id", delivery.id())
        .param("webhook", webhook)
        .param("message", delivery.message())
        .param("told", delivery.event())
        .param("at", delivery.at().atOffset(ZoneOffset.UTC))
        .param("attempt", delivery.attempt())
        .param("status", delivery.status(), Types.INTEGER)
        .param("outcome", delivery.outcome())
        .param("delivered", delivery.delivered())
        .param("tx", position == null ? null : position.transaction(), Types.BIGINT)
        .param("place", position == null ? null : position.id(), Types.OTHER)
        .param("version", position == null ? null : position.version(), Types.INTEGER)
        .update();
  }

  /** The latest first. */
  List<Delivery> of(UUID webhook, int limit) {
    return jdbc.sql(
            """
            select * from webhook_delivery
             where webhook = :webhook
             order by at desc, id desc
             limit :limit
            """)
        .param("webhook", webhook)
        .param("limit", limit)
        .query(DeliveryStore::delivery)
        .list();
  }

  /** Where in the feed a delivery's event stands; empty for one that told of nothing. */
  Optional<Feed.Position> position(UUID webhook, UUID delivery) {
    return jdbc.sql(
            """
            select position_tx, position_id, position_version from webhook_delivery
             where webhook = :webhook and id = :id and position_tx is not null
            """)
        .param("webhook", webhook)
        .param("id", delivery)
        .query(
            (row, number) ->
                new Feed.Position(
                    row.getLong("position_tx"),
                    row.getObject("position_id", UUID.class),
                    row.getInt("position_version")))
        .optional();
  }

  void forget(Instant before) {
    jdbc.sql("delete from webhook_delivery where at < :before")
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Delivery delivery(ResultSet row, int number) throws SQLException {
    return new Delivery(
        row.getObject("id", UUID.class),
        row.getString("message"),
        row.getString("told"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getInt("attempt"),
        row.getObject("status", Integer.class),
        row.getString("outcome"),
        row.getBoolean("delivered"));
  }
}
