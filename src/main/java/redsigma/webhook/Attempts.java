package redsigma.webhook;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes one attempt: signs a message for this moment and sends it. */
@Component
class Attempts {

  private final Sender sender;
  private final SigningKeys keys;
  private final Clock clock;

  Attempts(Sender sender, SigningKeys keys, Clock clock) {
    this.sender = sender;
    this.keys = keys;
    this.clock = clock;
  }

  /** An attempt with the reply it got. */
  record Made(Delivery delivery, Sender.Reply reply) {}

  Made make(Webhook webhook, Message message, int attempt) {
    var now = clock.instant();
    var headers =
        Map.of(
            "webhook-id", message.id(),
            "webhook-timestamp", Long.toString(now.getEpochSecond()),
            "webhook-signature",
                keys.sign(webhook.id(), message.id(), now.getEpochSecond(), message.body()));
    var reply = sender.post(webhook.url(), headers, message.body());
    var delivery =
        new Delivery(
            UUID.randomUUID(),
            message.id(),
            message.event(),
            now,
            attempt,
            reply.status().orElse(null),
            reply.words(),
            reply.isSuccess());
    return new Made(delivery, reply);
  }
}
