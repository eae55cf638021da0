package redsigma.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import redsigma.record.ChangeFeed;

/** Looks every second which webhooks have something to hear, and has each served by itself. */
@Component
class Rounds {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final int MOST_AT_ONCE = 32;

  /** Longer than a turn and an attempt can take together. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final TurnStore turns;
  private final ChangeFeed feed;
  private final Courier courier;
  private final Clock clock;
  private final Semaphore free = new Semaphore(MOST_AT_ONCE);

  Rounds(TurnStore turns, ChangeFeed feed, Courier courier, Clock clock) {
    this.turns = turns;
    this.feed = feed;
    this.courier = courier;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
  void look() {
    try {
      int most = free.availablePermits();
      if (most > 0 && turns.hasAny()) {
        var now = clock.instant();
        turns.take(feed.latest(), now, now.plus(LEASE), most).forEach(this::start);
      }
    } catch (DataAccessException | TransactionException away) {
      LOG.debug("Webhooks wait for the database", away);
    }
  }

  private void start(TurnStore.Lease lease) {
    free.acquireUninterruptibly();
    Thread.ofVirtual().name("webhook").start(() -> serve(lease));
  }

  private void serve(TurnStore.Lease lease) {
    try {
      courier.serve(lease);
    } catch (DataAccessException | TransactionException away) {
      LOG.debug("Webhook {} waits for the database", lease.webhook(), away);
    } catch (IllegalStateException broken) {
      LOG.error("Webhook {} cannot be served", lease.webhook(), broken);
    } finally {
      free.release();
    }
  }
}
