package redsigma.search;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.security.Accounts;
import redsigma.security.Viewer;

/**
 * Tells watchers what came to match, within a minute of its saving. Every round looks at the
 * records saved or linked since the round before, in whichever process; one process at a time goes
 * round.
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
      var since = new ReadingStore.Snapshot(told);
      var saved = saves.savedSince(since).keySet();
      var changed = new Changed(saved, saves.linkersSince(since));
      if (index.has(changed.all())) {
        tell(changed);
        told = settled.text();
        lastRound = now;
        return true;
      }
      return false;
    } finally {
      store.release(told, clock.instant());
    }
  }

  /** What happened since the last round: records saved, and records linked with by whom. */
  private record Changed(Set<RecordId> saved, Map<RecordId, Set<String>> linkers) {

    Set<RecordId> all() {
      var all = new HashSet<>(saved);
      all.addAll(linkers.keySet());
      return all;
    }

    /** Nobody is told of what they did themselves. */
    boolean isBySomeoneElse(Record record, String watcher) {
      return (saved.contains(record.id()) && !record.changedBy().equals(watcher))
          || linkers.getOrDefault(record.id(), Set.of()).stream()
              .anyMatch(linker -> !linker.equals(watcher));
    }
  }

  private void tell(Changed changed) {
    var all = changed.all();
    if (all.isEmpty()) {
      return;
    }
    for (var watch : store.all()) {
      accounts
          .active(watch.watcher(), watch.force())
          .ifPresent(watcher -> tell(watcher, watch, changed, all));
    }
  }

  private void tell(Viewer watcher, WatchStore.Watch watch, Changed changed, Set<RecordId> all) {
    var query = watch.asked().query();
    for (var record : search.among(watcher, query, all, MOST_NEWS)) {
      if (changed.isBySomeoneElse(record, watcher.username())) {
        store.tell(
            watch.search(), watcher.id(), record.id().value(), record.version(), clock.instant());
      }
    }
  }
}
