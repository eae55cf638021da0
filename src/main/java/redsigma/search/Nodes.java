package redsigma.search;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.WebApplicationContext;
import redsigma.search.NodeStore.Node;
import redsigma.search.SearchSettings.Engine;

/**
 * Says that this process serves pages on the database, and refuses to start beside one that it
 * cannot share an index with. Commands beside a server keep an index of their own and are not told.
 */
@Component
final class Nodes implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Nodes.class);
  private static final Duration BEAT = Duration.ofSeconds(5);
  private static final int PATIENCE_SECONDS = 25;

  private final NodeStore store;
  private final ApplicationContext house;
  private final Node self;
  private volatile @Nullable Thread heart;

  Nodes(NodeStore store, SearchSettings settings, ApplicationContext house) {
    this.store = store;
    this.house = house;
    var process = ProcessHandle.current();
    this.self =
        new Node(
            "%s/%d/%s".formatted(host(), process.pid(), began(process)),
            host(),
            process.pid(),
            settings.engine().name());
  }

  @Override
  public void start() {
    if (house instanceof WebApplicationContext) {
      admit(PATIENCE_SECONDS);
      heart = Thread.ofVirtual().name("heartbeat").start(this::beat);
    }
  }

  /** One that was killed a moment ago is waited for: it is not heard of again. */
  void admit(int seconds) {
    store.beat(self);
    var others = List.<Node>of();
    for (int second = 0; second <= seconds; second++) {
      others = unfit();
      if (others.isEmpty()) {
        return;
      }
      pause(Duration.ofSeconds(second < seconds ? 1 : 0));
    }
    store.remove(self.id());
    throw new IllegalStateException(refusal(others.getFirst()));
  }

  private List<Node> unfit() {
    return store.othersThan(self.id()).stream()
        .filter(other -> isLucene(self) || isLucene(other))
        .filter(Nodes::mayLive)
        .toList();
  }

  private static boolean isLucene(Node node) {
    return node.engine().equals(Engine.LUCENE.name());
  }

  private static boolean mayLive(Node other) {
    return !other.host().equals(host())
        || ProcessHandle.of(other.pid())
            .filter(process -> other.id().endsWith("/" + began(process)))
            .isPresent();
  }

  private String refusal(Node other) {
    return """
        Another Red Sigma (process %d on %s, index in %s) serves pages from this database, and \
        this one keeps its index in %s. An index in Lucene belongs to one process alone. Stop the \
        other, or let every one of them use an OpenSearch cluster: redsigma.search.engine=opensearch"""
        .formatted(other.pid(), other.host(), other.engine(), self.engine());
  }

  private void beat() {
    while (isRunning()) {
      try {
        store.beat(self);
      } catch (DataAccessException | TransactionException away) {
        log.debug("The database was away at a heartbeat", away);
      }
      pause(BEAT);
    }
  }

  private void pause(Duration time) {
    try {
      TimeUnit.MILLISECONDS.sleep(time.toMillis());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      heart = null;
    }
  }

  @Override
  public void stop() {
    var beating = heart;
    heart = null;
    if (beating != null) {
      beating.interrupt();
      try {
        beating.join(BEAT);
        store.remove(self.id());
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
      } catch (DataAccessException | TransactionException away) {
        log.debug("The database was away at the end", away);
      }
    }
  }

  @Override
  public boolean isRunning() {
    return heart != null;
  }

  /** Before anything is opened to anybody or written to an index. */
  @Override
  public int getPhase() {
    return -10;
  }

  private static String began(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("?");
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }
}
