package redsigma.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compares the index with the records, each night and when asked. */
@Component
final class Comparisons {

  private static final Logger log = LoggerFactory.getLogger(Comparisons.class);

  /** A save may be this long on its way into the index from another process. */
  private static final Duration UNDERWAY = Duration.ofSeconds(10);

  private final UpkeepStore store;
  private final ReadingStore records;
  private final Transcriber transcriber;
  private final RecordIndex index;
  private final IndexQueue queue;
  private final Night night;

  Comparisons(
      UpkeepStore store,
      ReadingStore records,
      Transcriber transcriber,
      RecordIndex index,
      IndexQueue queue,
      Night night) {
    this.store = store;
    this.records = records;
    this.transcriber = transcriber;
    this.index = index;
    this.queue = queue;
    this.night = night;
  }

  UUID ask() {
    var id = UUID.randomUUID();
    store.askComparison(index.place().name(), id, night.now());
    return id;
  }

  Optional<UpkeepStore.Comparing> latest() {
    return store.comparison(index.place().name());
  }

  List<Drift> drifts() {
    return store.drifts(index.place().name());
  }

  /** The comparison that was asked for, or that the hour asks for. */
  Optional<Comparison> next() {
    var latest = latest();
    if (night.isDue(latest.map(UpkeepStore.Comparing::asked))) {
      ask();
      latest = latest();
    }
    return latest
        .filter(comparing -> comparing.finished() == null)
        .map(open -> new Comparison(records, index, transcriber, this::isUnderway));
  }

  private boolean isUnderway(ReadingStore.Kept record) {
    Instant settled = night.now().minus(UNDERWAY);
    return queue.awaits(record.id()) || record.changedAt().isAfter(settled);
  }

  void finish(Comparison comparison) {
    var drifts = comparison.drifts();
    store.finishComparison(index.place().name(), drifts, night.now());
    if (drifts.stream().allMatch(Drift::isNone)) {
      log.info("The index was compared with the records and holds them as they are.");
    }
    for (var drift : drifts) {
      if (!drift.isNone()) {
        log.warn(
            "The index had drifted from the records, and was mended: of {} it lacked {}, had {}"
                + " stale and {} of none",
            drift.type(),
            drift.missing(),
            drift.stale(),
            drift.orphaned());
      }
    }
  }
}
