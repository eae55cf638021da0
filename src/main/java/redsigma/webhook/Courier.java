package redsigma.webhook;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import redsigma.record.ChangeFeed;
import redsigma.record.Feed;
import redsigma.webhook.TurnStore.Lease;

/**
 * Serves one webhook: tells it, one after another and in the order of the feed, what its account
 * may see at that moment. What was not taken is read from the feed again next time, with the eyes
 * the account has then.
 */
@Component
class Courier {

  private static final int BATCH = 20;

  /** How old what was read may be when it is told. */
  private static final Duration FRESH = Duration.ofSeconds(2);

  private static final Duration TURN = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final TurnStore turns;
  private final ChangeFeed feed;
  private final Recipients recipients;
  private final Attempts attempts;
  private final Outcomes outcomes;
  private final Clock clock;

  Courier(
      TurnStore turns,
      ChangeFeed feed,
      Recipients recipients,
      Attempts attempts,
      Outcomes outcomes,
      Clock clock) {
    this.turns = turns;
    this.feed = feed;
    this.recipients = recipients;
    this.attempts = attempts;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  /** Serves until all is told, an attempt fails, or others have waited long enough. */
  void serve(Lease lease) {
    var until = clock.instant().plus(TURN);
    boolean more = true;
    while (more && clock.instant().isBefore(until)) {
      more = serveSome(lease);
    }
    turns.release(lease);
  }

  private boolean serveSome(Lease lease) {
    var turn = turns.held(lease).orElse(null);
    if (turn == null) {
      return false;
    }
    var viewer = recipients.of(turn.webhook()).orElse(null);
    if (viewer == null) {
      turns.putOff(lease, clock.instant().plus(PAUSE));
      return false;
    }
    var read = clock.instant();
    var found = feed.read(viewer, turn.position(), BATCH);
    for (var entry : found.entries()) {
      if (turn.webhook().wants(entry.type())) {
        if (clock.instant().isAfter(read.plus(FRESH))) {
          return true;
        }
        if (!tell(lease, entry)) {
          return false;
        }
      }
    }
    return turns.move(lease, found.next()) && found.more();
  }

  private boolean tell(Lease lease, Feed.Entry entry) {
    var turn = turns.held(lease).orElse(null);
    var viewer = turn == null ? null : recipients.of(turn.webhook()).orElse(null);
    if (turn == null || viewer == null) {
      return false;
    }
    var webhook = turn.webhook();
    var message = Message.of(webhook.id(), entry);
    var made = attempts.make(webhook, message, webhook.failures() + 1);
    return outcomes.write(lease, viewer, webhook, entry, made);
  }
}
