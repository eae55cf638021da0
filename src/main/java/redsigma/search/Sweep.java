package redsigma.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.RecordId;
import redsigma.security.Viewer;

/**
 * Looks every few seconds for saves nobody told of: those of another process, and those between
 * whose commit and event this process could not go on. Each is noticed once.
 */
@Component
final class Sweep {

  private static final Duration EVERY = Duration.ofSeconds(2);
  private static final Viewer SWEEPER = Viewer.system("00", "looking for saves to index");

  private final ReadingStore store;
  private final IndexQueue queue;
  private final Transcriber transcriber;
  private final Clock clock;
  private Instant next = Instant.EPOCH;
  private ReadingStore.@Nullable Snapshot before;

  Sweep(ReadingStore store, IndexQueue queue, Transcriber transcriber, Clock clock) {
    this.store = store;
    this.queue = queue;
    this.transcriber = transcriber;
    this.clock = clock;
  }

  boolean isDue() {
    return before != null && !clock.instant().isBefore(next);
  }

  /** What is saved from now on is swept; answers the horizon before which nothing will be. */
  String begin() {
    var now = store.snapshot();
    before = now;
    return now.horizon();
  }

  /** Queues what was missed. All saves before the horizon it answers are indexed or queued. */
  String sweep() {
    next = clock.instant().plus(EVERY);
    var now = store.snapshot();
    if (before != null && !before.equals(now)) {
      var missed =
          store.savedSince(before).entrySet().stream()
              .filter(saved -> !isKnown(saved.getKey(), saved.getValue()))
              .map(saved -> saved.getKey())
              .toList();
      if (!missed.isEmpty()) {
        queue.add(missed, SWEEPER.id(), IndexQueue.Cause.SAVED);
      }
      var unheard =
          store.linkedSince(before).stream().filter(id -> !queue.hasHeardOfLinks(id)).toList();
      if (!unheard.isEmpty()) {
        queue.add(unheard, SWEEPER.id(), IndexQueue.Cause.NEARBY);
      }
    }
    before = now;
    transcriber.turnPage();
    queue.turnPage();
    return now.horizon();
  }

  /** Indexes again what was saved in transactions from a watermark on. */
  CatchUp catchUp(String watermark) {
    return new CatchUp(transcriber, store.changedSince(watermark));
  }

  private boolean isKnown(RecordId id, int version) {
    return queue.awaits(id) || transcriber.hasLately(id, version);
  }
}
