package redsigma.webhook;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import redsigma.record.Feed;
import redsigma.security.Viewer;

/** Sends by hand, beside the order of the feed and without moving it. */
@Component
class Sending {

  private final Attempts attempts;
  private final Outcomes outcomes;
  private final DeliveryStore deliveries;
  private final Recipients recipients;
  private final Oversight oversight;

  Sending(
      Attempts attempts,
      Outcomes outcomes,
      DeliveryStore deliveries,
      Recipients recipients,
      Oversight oversight) {
    this.attempts = attempts;
    this.outcomes = outcomes;
    this.deliveries = deliveries;
    this.recipients = recipients;
    this.oversight = oversight;
  }

  /** With whose eyes the webhook is told now; empty when its account has left. */
  Optional<Viewer> recipient(Webhook webhook) {
    return recipients.of(webhook);
  }

  Delivery ping(Viewer viewer, Webhook webhook, Message message) {
    oversight.note(viewer, "ping-webhook", webhook, Map.of());
    var delivery = attempts.make(webhook, message, 1).delivery();
    deliveries.add(webhook.id(), delivery, null);
    return delivery;
  }

  Delivery again(Viewer viewer, Viewer eyes, Webhook webhook, Feed.Entry entry) {
    oversight.note(viewer, "redeliver-webhook", webhook, Map.of());
    var delivery = attempts.make(webhook, Message.of(webhook.id(), entry), 1).delivery();
    outcomes.noted(eyes, webhook, entry, delivery);
    return delivery;
  }
}
