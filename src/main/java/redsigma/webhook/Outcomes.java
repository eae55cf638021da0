package redsigma.webhook;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.record.Feed;
import redsigma.security.Viewer;

/** Writes down what came of an attempt: the delivery, how far the webhook is, and the journal. */
@Component
class Outcomes {

  private final TurnStore turns;
  private final DeliveryStore deliveries;
  private final Audit audit;
  private final WebhookSettings settings;
  private final Clock clock;

  Outcomes(
      TurnStore turns,
      DeliveryStore deliveries,
      Audit audit,
      WebhookSettings settings,
      Clock clock) {
    this.turns = turns;
    this.deliveries = deliveries;
    this.audit = audit;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether the worker may go on with this webhook. */
  @Transactional
  boolean write(
      TurnStore.Lease lease, Viewer viewer, Webhook webhook, Feed.Entry entry, Attempts.Made made) {
    noted(viewer, webhook, entry, made.delivery());
    if (made.reply().isSuccess()) {
      return turns.move(lease, entry.position());
    }
    var now = clock.instant();
    var waits =
        BackOff.after(
            webhook.failures() + 1, made.reply().retryAfter(), ThreadLocalRandom.current());
    turns.fail(lease, now, now.plus(waits));
    var since = webhook.failingSince();
    boolean tooLong = since != null && since.plus(settings.givesUp()).isBefore(now);
    if (tooLong || made.reply().isGone()) {
      turns.giveUp(lease, now);
    }
    return false;
  }

  /** Also for what is sent again by hand, which moves nothing. */
  @Transactional
  void noted(Viewer viewer, Webhook webhook, Feed.Entry entry, Delivery delivery) {
    deliveries.add(webhook.id(), delivery, entry.position());
    if (delivery.delivered()) {
      var facts =
          Map.of("of", webhook.label(), "to", webhook.url().getHost(), "told", delivery.event());
      audit.note(
          viewer,
          new AuditEntry(AuditEntry.Kind.DISCLOSURE, "tell-webhook", entry.id().value(), facts));
    }
  }
}
