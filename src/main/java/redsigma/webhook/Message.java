package redsigma.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import redsigma.record.Feed;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a webhook is sent: which record or link changed, and nothing of what it says.
 *
 * @param id by which a receiver knows it again; made of what it tells, so that it is the same
 *     however often it is sent
 */
@SuppressWarnings("ArrayRecordComponent")
record Message(String id, String event, byte[] body) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Message of(UUID webhook, Feed.Entry entry) {
    var place = entry.position();
    var name = "%s %d %s %d".formatted(webhook, place.transaction(), place.id(), place.version());
    var subject = entry.subject().name().toLowerCase(Locale.ROOT);
    var event = subject + "." + deed(entry);
    var body = begun(event, entry.at());
    body.putObject("data")
        .put("id", entry.id().toString())
        .put("subject", subject)
        .put("type", entry.type())
        .put("version", entry.version());
    return of(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), event, body);
  }

  private static String deed(Feed.Entry entry) {
    if (entry.ended()) {
      return switch (entry.subject()) {
        case RECORD -> "deleted";
        case LINK -> "ended";
      };
    }
    return entry.version() == 1 ? "made" : "changed";
  }

  /** Tells of nothing, to see whether it comes through. */
  static Message ping(Instant now) {
    var event = "webhook.ping";
    var body = begun(event, now);
    body.putObject("data");
    return of(UUID.randomUUID(), event, body);
  }

  private static ObjectNode begun(String event, Instant at) {
    return JSON.createObjectNode().put("type", event).put("timestamp", at.toString());
  }

  /** No full stop may stand in the id, for it parts what is signed. */
  private static Message of(UUID id, String event, ObjectNode body) {
    return new Message(
        "msg_" + id.toString().replace("-", ""), event, JSON.writeValueAsBytes(body));
  }
}
