package redsigma.search;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
 * them. A database or a disk that is away is waited for; nothing is lost.
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
  private final Backlogs backlogs;
  private final Keeper keeper;
  private volatile @Nullable Thread thread;
  private volatile boolean running;
  private boolean away;

  Indexer(
      IndexQueue queue,
      Freshness freshness,
      Transcriber transcriber,
      Backlogs backlogs,
      Keeper keeper) {
    this.queue = queue;
    this.freshness = freshness;
    this.transcriber = transcriber;
    this.backlogs = backlogs;
    this.keeper = keeper;
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
        recover();
      } catch (DataAccessException | TransactionException gone) {
        log.warn("The index waits for the database: {}", gone.getMessage());
        pause();
      } catch (IndexAway gone) {
        fallBack(gone);
        pause();
      } catch (InterruptedException stopping) {
        running = false;
      }
    }
    end();
  }

  private void turn() throws InterruptedException {
    if (queue.hasOverflowed()) {
      log.warn("Too many saves wait to be indexed. They are found again from the watermark.");
      freshness.forget();
      transcriber.forgetFollowed();
      backlogs.fallBack();
      queue.overflowSeenTo();
    }
    backlogs.prepare();
    var keeps = keeper.keeps();
    if (!keeps) {
      backlogs.standBy();
    }
    var busy = keeps && !backlogs.isEmpty();
    write(queue.take(MOST_IDS, busy ? 0 : PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    if (busy) {
      backlogs.step();
    }
    if (keeps) {
      backlogs.tend();
    }
  }

  /** What was written before a failure may be lost with it: the watermark knows from where on. */
  private void fallBack(IndexAway gone) {
    if (!away) {
      log.error("The index cannot be reached or written. Saving goes on, and it catches up.", gone);
      away = true;
      freshness.halt();
    }
    transcriber.forgetFollowed();
    backlogs.fallBack();
  }

  private void recover() {
    if (away) {
      log.info("The index can be written again.");
      away = false;
      freshness.resume();
    }
    backlogs.recover();
    freshness.setWhole(backlogs.state() != IndexStatus.State.BUILDING);
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
      transcriber.followed();
      isWritten = true;
    } finally {
      if (isWritten) {
        queue.done(taken);
        freshness.arrived(taken.stream().filter(w -> w.isSmall()).map(w -> w.by()).toList());
      } else {
        transcriber.forgetFollowed();
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
      return transcriber.writeSaved(ids);
    } catch (DataAccessException | TransactionException | IndexAway gone) {
      throw gone;
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
      var horizon = keeper.keeps() && !away ? backlogs.sweepLast() : null;
      while (queue.size() > 0 && !away) {
        write(queue.take(MOST_IDS, 0, TimeUnit.MILLISECONDS));
      }
      if (horizon != null) {
        backlogs.close(horizon);
      }
      keeper.leave();
    } catch (DataAccessException | TransactionException | IndexAway gone) {
      log.warn("The index was left behind; it will catch up: {}", gone.getMessage());
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
