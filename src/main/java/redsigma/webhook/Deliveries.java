package redsigma.webhook;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import redsigma.record.ChangeFeed;
import redsigma.security.Viewer;

/** What was sent to a webhook and what came of it, and sending something by hand. */
@Component
public class Deliveries {

  private final Webhooks webhooks;
  private final DeliveryStore store;
  private final ChangeFeed feed;
  private final Sending sending;
  private final Clock clock;

  Deliveries(
      Webhooks webhooks, DeliveryStore store, ChangeFeed feed, Sending sending, Clock clock) {
    this.webhooks = webhooks;
    this.store = store;
    this.feed = feed;
    this.sending = sending;
    this.clock = clock;
  }

  /** The latest first; none for a webhook that is not there. */
  public List<Delivery> of(Viewer viewer, UUID webhook, int limit) {
    return webhooks.find(viewer, webhook).stream()
        .flatMap(found -> store.of(found.id(), limit).stream())
        .toList();
  }

  /** Sends a message that tells of nothing, whatever state the webhook is in. */
  public Optional<Delivery> ping(Viewer viewer, UUID webhook) {
    return webhooks
        .find(viewer, webhook)
        .map(found -> sending.ping(viewer, found, Message.ping(clock.instant())));
  }

  /**
   * Sends once more what was sent before, under the same id. Empty when there is no such delivery,
   * or the webhook's account may not see any more what it was about.
   */
  public Optional<Delivery> again(Viewer viewer, UUID webhook, UUID delivery) {
    return webhooks
        .find(viewer, webhook)
        .flatMap(
            found ->
                sending
                    .recipient(found)
                    .flatMap(
                        eyes ->
                            store
                                .position(found.id(), delivery)
                                .flatMap(place -> feed.at(eyes, place))
                                .map(entry -> sending.again(viewer, eyes, found, entry))));
  }
}
