package redsigma.webhook;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.record.ChangeFeed;
import redsigma.security.Viewer;

/** Makes webhooks and looks after them, for administrators of a force; all of it is journalled. */
@Component
public class Webhooks {

  private final WebhookStore store;
  private final SigningKeys keys;
  private final Wishes wishes;
  private final ChangeFeed feed;
  private final Oversight oversight;
  private final Clock clock;

  Webhooks(
      WebhookStore store,
      SigningKeys keys,
      Wishes wishes,
      ChangeFeed feed,
      Oversight oversight,
      Clock clock) {
    this.store = store;
    this.keys = keys;
    this.wishes = wishes;
    this.feed = feed;
    this.oversight = oversight;
    this.clock = clock;
  }

  /**
   * What somebody wants.
   *
   * @param account the program whose sight trims what is told
   * @param types record and link types to be told of; empty for all
   */
  public record Asked(String account, String label, String url, Set<String> types) {
    public Asked {
      types = Set.copyOf(types);
    }
  }

  /** What came of it. */
  public sealed interface Outcome {
    record Made(Webhook webhook) implements Outcome {}

    /** Nothing was made; {@code member} is the part of the wish that stands in the way. */
    record Refused(String member, String why) implements Outcome {}
  }

  /** Tells from now on. */
  @Transactional
  public Outcome make(Viewer viewer, Asked asked) {
    oversight.need(viewer);
    var refusal = wishes.refusal(viewer, asked);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var account = wishes.account(viewer, asked).orElseThrow().viewer();
    var webhook =
        new Webhook(
            UUID.randomUUID(),
            account.username(),
            asked.label().strip(),
            URI.create(asked.url()),
            asked.types(),
            Webhook.State.LIVE,
            clock.instant(),
            viewer.username(),
            0,
            null);
    store.add(webhook, account.id(), feed.now());
    keys.renew(webhook.id());
    var facts =
        Map.of(
            "account", webhook.account(),
            "to", webhook.url().toString(),
            "types", String.join(", ", webhook.types().stream().sorted().toList()));
    oversight.note(viewer, "make-webhook", webhook, facts);
    return new Outcome.Made(webhook);
  }

  @Transactional(readOnly = true)
  public List<Webhook> all(Viewer viewer) {
    oversight.need(viewer);
    return store.of(viewer.force());
  }

  @Transactional(readOnly = true)
  public Optional<Webhook> find(Viewer viewer, UUID id) {
    oversight.need(viewer);
    return store.find(viewer.force(), id);
  }

  /** The public keys that receivers check signatures with, the newest first. */
  @Transactional(readOnly = true)
  public List<String> keys(Viewer viewer, UUID id) {
    return find(viewer, id).stream().flatMap(found -> keys.shown(found.id()).stream()).toList();
  }

  /** Sends nothing more until it is resumed. False when there is no such webhook. */
  @Transactional
  public boolean pause(Viewer viewer, UUID id) {
    return change(viewer, id, "pause-webhook", found -> store.pause(id, clock.instant()));
  }

  /** Goes on where it stood, with all that happened meanwhile. */
  @Transactional
  public boolean resume(Viewer viewer, UUID id) {
    return change(viewer, id, "resume-webhook", found -> store.resume(id, clock.instant()));
  }

  /** Gives it a new key; the old one signs beside it for a while. */
  @Transactional
  public boolean renewKey(Viewer viewer, UUID id) {
    return change(viewer, id, "renew-webhook-key", found -> keys.renew(id));
  }

  @Transactional
  public boolean remove(Viewer viewer, UUID id) {
    return change(viewer, id, "remove-webhook", found -> store.remove(id));
  }

  private boolean change(Viewer viewer, UUID id, String action, Consumer<Webhook> deed) {
    var found = find(viewer, id);
    found.ifPresent(
        webhook -> {
          deed.accept(webhook);
          oversight.note(viewer, action, webhook, Map.of("to", webhook.url().toString()));
        });
    return found.isPresent();
  }
}
