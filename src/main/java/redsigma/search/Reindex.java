package redsigma.search;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.RecordId;

/** Rebuilds the search index, compares it with the records, and tells how it stands. */
@Component
public class Reindex {

  private static final long LOOK_MILLIS = 200;

  private final Backlogs backlogs;
  private final Rebuilds rebuilds;
  private final Comparisons comparisons;
  private final RecordIndex index;
  private final IndexQueue queue;
  private final Checkpoints checkpoints;

  Reindex(
      Backlogs backlogs,
      Rebuilds rebuilds,
      Comparisons comparisons,
      RecordIndex index,
      IndexQueue queue,
      Checkpoints checkpoints) {
    this.backlogs = backlogs;
    this.rebuilds = rebuilds;
    this.comparisons = comparisons;
    this.index = index;
    this.queue = queue;
    this.checkpoints = checkpoints;
  }

  /** Is told how many records are indexed, of how many. */
  public interface Progress {
    void at(long done, long total);
  }

  /**
   * Writes the documents of all records anew, each in the place of its old one, and answers how
   * many there were. Whoever keeps the index does it, and goes on after a fall.
   */
  public long run(Progress progress) {
    var id = rebuilds.ask(true);
    while (true) {
      var rebuild =
          rebuilds
              .latest()
              .filter(latest -> latest.id().equals(id))
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "Another rebuild of the index was begun meanwhile"));
      progress.at(rebuild.done(), rebuild.total());
      if (rebuild.finished() != null) {
        return rebuild.done();
      }
      pause();
    }
  }

  /** Waits until all that this process has saved can be found. */
  public void awaitAll() {
    while (!isWhole()) {
      pause();
    }
    index.refresh();
  }

  /** Whether nothing that this process saved is on its way into the index. */
  public boolean isWhole() {
    return queue.isDone(queue.last()) && backlogs.state() == IndexStatus.State.CURRENT;
  }

  /** Asks for a rebuild, and does not wait for it. */
  public void ask() {
    rebuilds.ask(true);
  }

  /** Asks for a comparison to be made, and does not wait for it. */
  public void askComparison() {
    comparisons.ask();
  }

  /** Compares the index with the records, mends it, and answers what was found. */
  public List<Drift> compare() {
    UUID id = comparisons.ask();
    while (comparisons
        .latest()
        .filter(latest -> latest.id().equals(id) && latest.finished() == null)
        .isPresent()) {
      pause();
    }
    return comparisons.drifts();
  }

  /** Whether all saves of these records that this process knows of are in the index. */
  boolean has(Collection<RecordId> ids) {
    return switch (backlogs.state()) {
      case CURRENT, REBUILDING -> ids.stream().noneMatch(queue::awaits);
      case CATCHING_UP, BUILDING, AWAY -> false;
    };
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while the index was being worked on", stopping);
    }
  }

  public IndexStatus status() {
    return new IndexStatus(
        documents() == null ? IndexStatus.State.AWAY : backlogs.state(),
        documents(),
        queue.size(),
        checkpoints.last(),
        rebuilding(),
        compared());
  }

  private @Nullable Long documents() {
    try {
      return index.count();
    } catch (IndexAway away) {
      return null;
    }
  }

  private IndexStatus.@Nullable Rebuilding rebuilding() {
    return rebuilds
        .latest()
        .filter(rebuild -> rebuild.finished() == null)
        .map(
            rebuild ->
                new IndexStatus.Rebuilding(
                    rebuild.done(),
                    rebuild.total(),
                    Duration.between(rebuild.began(), rebuild.noted())))
        .orElse(null);
  }

  private IndexStatus.@Nullable Compared compared() {
    return comparisons
        .latest()
        .map(latest -> new IndexStatus.Compared(latest.finished(), comparisons.drifts()))
        .orElse(null);
  }
}
