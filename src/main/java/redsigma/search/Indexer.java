package redsigma.search;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import redsigma.record.RecordId;

/**
 * Keeps the index up: one thread writes the saves as they arrive, does a backlog's pieces between
 * them, and sets checkpoints. A database or a disk that is away is waited for; nothing is lost.
 */
@Component
final class Indexer implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Indexer.class);
  private static final int MOST_IDS = 500;
  private static final long PAUSE_MILLIS = 500;
  private static final long LONGEST_STOP_MILLIS = 15_000;

  private final IndexQueue queue;
  private final Freshness freshness;
  private final Transcriber transcriber;
  private final Checkpoints checkpoints;
  private final Backlogs backlogs;
  private final Sweep sweep;
  private volatile @Nullable Thread thread;
  private volatile boolean running;

  Indexer(
      IndexQueue queue,
      Freshness freshness,
      Transcriber transcriber,
      Checkpoints checkpoints,
      Backlogs backlogs,
      Sweep sweep) {
    this.queue = queue;
    this.freshness = freshness;
    this.transcriber = transcriber;
    this.checkpoints = checkpoints;
    this.backlogs = backlogs;
    this.sweep = sweep;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("indexer").daemon().start(this::run);
  }

  private void run() {
    while (running) {
      try {
        turn();
      } catch (DataAccessException | TransactionException away) {
        log.warn("The index waits for the database: {}", away.getMessage());
        pause();
      } catch (SearchException | CompletionException unwritable) {
        log.error("The index cannot be written just now", unwritable);
        pause();
      } catch (InterruptedException stopping) {
        running = false;
      }
    }
    end();
  }

  private void turn() throws InterruptedException {
    var busy = !backlogs.isEmpty();
    write(queue.take(MOST_IDS, busy ? 0 : PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    if (busy) {
      backlogs.step();
    }
    if (sweep.isDue()) {
      var horizon = sweep.sweep();
      if (backlogs.isEmpty()) {
        checkpoints.consider(horizon);
        backlogs.followSchema();
      }
    }
  }

  private void write(List<IndexQueue.Waiting> taken) {
    var isWritten = false;
    try {
      var ids = List.copyOf(IndexQueue.ids(taken));
      var again = new HashSet<RecordId>();
      for (int from = 0; from < ids.size(); from += MOST_IDS) {
        again.addAll(write(Set.copyOf(ids.subList(from, Math.min(ids.size(), from + MOST_IDS)))));
      }
      again.retainAll(IndexQueue.saved(taken));
      follow(taken, again, ids);
      isWritten = true;
    } finally {
      if (isWritten) {
        queue.done(taken);
        freshness.arrived(taken.stream().filter(w -> w.isSmall()).map(w -> w.by()).toList());
      } else {
        queue.putBack(taken);
      }
    }
  }

  /** The neighbours of saved records hold their words, and are written anew after them. */
  private void follow(List<IndexQueue.Waiting> taken, Set<RecordId> again, List<RecordId> written) {
    var behind = new LinkedHashSet<>(transcriber.around(again));
    written.forEach(behind::remove);
    var ids = List.copyOf(behind);
    for (int from = 0; from < ids.size(); from += MOST_IDS) {
      queue.follow(taken, ids.subList(from, Math.min(ids.size(), from + MOST_IDS)));
    }
  }

  /** Records that cannot be indexed are left out one by one, so that they do not stop the rest. */
  private Set<RecordId> write(Set<RecordId> ids) {
    try {
      return transcriber.write(ids);
    } catch (DataAccessException
        | TransactionException
        | SearchException
        | CompletionException away) {
      throw away;
    } catch (RuntimeException refused) {
      if (ids.size() == 1) {
        log.error("Record {} cannot be indexed", ids.iterator().next(), refused);
        return ids;
      }
      var again = new HashSet<RecordId>();
      ids.forEach(id -> again.addAll(write(Set.of(id))));
      return again;
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    try {
      var horizon = sweep.sweep();
      while (queue.size() > 0) {
        write(queue.take(MOST_IDS, 0, TimeUnit.MILLISECONDS));
      }
      if (backlogs.isEmpty()) {
        checkpoints.reach(horizon);
      }
    } catch (DataAccessException
        | TransactionException
        | SearchException
        | CompletionException away) {
      log.warn("The index was left behind; it will catch up: {}", away.getMessage());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    running = false;
    var working = thread;
    if (working != null) {
      try {
        working.join(LONGEST_STOP_MILLIS);
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
      }
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
