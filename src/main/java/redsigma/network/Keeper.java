package redsigma.network;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import redsigma.network.graph.Graph;
import redsigma.network.graph.GraphBuilder;
import redsigma.record.RecordsChanged;

/**
 * Keeps the graph: one thread builds it once the doors are open, or at the first question where
 * there are none, and then takes in what transactions changed. An event only tells it that there is
 * something to look for; what other processes save is found by looking every two seconds.
 */
@Component
class Keeper implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Keeper.class);
  private static final long EVERY_MILLIS = 2_000;
  private static final long REST_MILLIS = 10;
  private static final long LONGEST_STOP_MILLIS = 10_000;

  private final NetworkStore store;
  private final Turnstile turnstile;
  private volatile @Nullable Thread thread;
  private volatile @Nullable Graph graph;
  private NetworkStore.@Nullable Snapshot reached;
  private volatile Duration took = Duration.ZERO;
  private volatile boolean running;

  Keeper(NetworkStore store, NetworkSettings settings) {
    this.store = store;
    this.turnstile = new Turnstile(settings.patience());
  }

  /** The graph with all that was saved before now; as far as it is when that takes too long. */
  @Nullable Graph current() {
    begin();
    turnstile.await();
    return graph;
  }

  /** How much is held, and how long reading it took; null until it is read. */
  @Nullable NetworkStatus status() {
    begin();
    var known = graph;
    return known == null ? null : NetworkStatus.of(known.size(), took);
  }

  @TransactionalEventListener
  public void on(RecordsChanged changed) {
    turnstile.ask();
  }

  @EventListener
  public void on(WebServerInitializedEvent open) {
    begin();
  }

  private synchronized void begin() {
    if (running && thread == null) {
      turnstile.ask();
      thread = Thread.ofPlatform().name("network").daemon().start(this::run);
    }
  }

  private void run() {
    while (running) {
      try {
        turn();
      } catch (DataAccessException | TransactionException away) {
        log.warn("The network waits for the database: {}", away.getMessage());
        pause();
      } catch (IllegalStateException broken) {
        log.error("The network does not fit the records any more; it is built anew", broken);
        graph = null;
        pause();
      } catch (InterruptedException stopping) {
        running = false;
      }
    }
  }

  private void turn() throws InterruptedException {
    long asked = turnstile.asked();
    var known = graph;
    if (known == null) {
      build();
    } else {
      catchUp(known);
    }
    turnstile.done(asked);
    TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
    turnstile.awaitAsking(EVERY_MILLIS);
  }

  private void build() {
    long start = System.nanoTime();
    var whole = store.whole(GraphBuilder::new);
    reached = whole.at();
    took = Duration.ofNanos(System.nanoTime() - start);
    graph = whole.graph();
    log.info("The network holds {}.", NetworkStatus.of(whole.graph().size(), took));
  }

  private void catchUp(Graph known) {
    var since = reached;
    if (since != null) {
      var changes = store.since(since);
      known.change(changes.records(), changes.joints());
      reached = changes.at();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS / 4);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    var working = thread;
    if (working != null) {
      try {
        working.interrupt();
        working.join(LONGEST_STOP_MILLIS);
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
      }
      thread = null;
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Starts before the doors open, and stops after they closed. */
  @Override
  public int getPhase() {
    return 0;
  }
}
