package redsigma.search;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import redsigma.record.RecordId;
import redsigma.security.Accounts;
import redsigma.security.Viewer;

/**
 * Tells watchers what came to match, within a minute of its saving. Every round looks at the
 * records saved since the round before, in whichever process; one process at a time goes round.
 */
@Component
class Watching {

  private static final Logger log = LoggerFactory.getLogger(Watching.class);
  private static final int SECONDS = 15;
  private static final int MOST_NEWS = 50;

  private final WatchStore store;
  private final ReadingStore saves;
  private final Reindex index;
  private final Search search;
  private final Accounts accounts;
  private final Clock clock;
  private ReadingStore.@Nullable Snapshot lastRound;

  Watching(
      WatchStore store,
      ReadingStore saves,
      Reindex index,
      Search search,
      Accounts accounts,
      Clock clock) {
    this.store = store;
    this.saves = saves;
    this.index = index;
    this.search = search;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Scheduled(initialDelay = SECONDS, fixedDelay = SECONDS, timeUnit = TimeUnit.SECONDS)
  void goRound() {
    try {
      look();
    } catch (DataAccessException | IndexAway away) {
      log.warn("The watched searches wait: {}", away.getMessage());
    }
  }

  /**
   * One round. A save may be committed and not yet queued for the index: so what is younger than
   * the last round is looked at once more in the next, and whom it was told is not told again.
   *
   * @return false when somebody else goes round, or the index has to come up first
   */
  synchronized boolean look() {
    var now = saves.snapshot();
    var settled = lastRound == null ? now : lastRound;
    var before = store.claim(now.text(), clock.instant());
    if (before.isEmpty()) {
      return false;
    }
    var told = before.get();
    try {
      var saved = saves.savedSince(new ReadingStore.Snapshot(told));
      if (index.has(saved.keySet())) {
        tell(saved);
        told = settled.text();
        lastRound = now;
        return true;
      }
      return false;
    } finally {
      store.release(told, clock.instant());
    }
  }

  private void tell(Map<RecordId, Integer> saved) {
    if (saved.isEmpty()) {
      return;
    }
    for (var watch : store.all()) {
      accounts
          .active(watch.watcher(), watch.force())
          .ifPresent(watcher -> tell(watcher, watch, saved));
    }
  }

  private void tell(Viewer watcher, WatchStore.Watch watch, Map<RecordId, Integer> saved) {
    var query = watch.asked().query();
    for (var record : search.among(watcher, query, saved.keySet(), MOST_NEWS)) {
      if (!record.changedBy().equals(watcher.username())) {
        store.tell(
            watch.search(), watcher.id(), record.id().value(), record.version(), clock.instant());
      }
    }
  }
}
