package redsigma.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves the watermark on. A horizon becomes the watermark when all saves that were queued when it
 * was read are in the index, and the index is on disk. So whatever is not surely there lies behind
 * the watermark, and is indexed again at the next start.
 */
@Component
final class Checkpoints {

  private final ReadingStore store;
  private final RecordIndex index;
  private final IndexQueue queue;
  private final Clock clock;
  private final Duration interval;
  private Instant next;
  private long kept;
  private String shape = "";
  private @Nullable Mark mark;
  private volatile @Nullable Instant last;

  Checkpoints(
      ReadingStore store,
      RecordIndex index,
      IndexQueue queue,
      Clock clock,
      SearchSettings settings) {
    this.store = store;
    this.index = index;
    this.queue = queue;
    this.clock = clock;
    this.interval = settings.checkpoint();
    this.next = clock.instant();
  }

  /** A horizon, and the number of the latest save that had been queued when it was read. */
  private record Mark(String horizon, long number) {}

  /** The watermark to catch up from; null when the index has to be built from the beginning. */
  @Nullable String begin(String shape) {
    mark = null;
    var reading =
        store
            .find(index.place().name())
            .filter(kept -> kept.holder().equals(index.place().identity()))
            .filter(kept -> Shape.isOfOneMake(kept.shape(), shape));
    this.shape = reading.map(ReadingStore.Reading::shape).orElse(shape);
    return reading.map(ReadingStore.Reading::watermark).orElse(null);
  }

  /** Forgets how far the index has come, because it is about to be emptied. */
  void forget() {
    mark = null;
    store.forget(index.place().name());
  }

  /** Documents are made in another shape from now on. */
  void follow(String shape) {
    this.shape = shape;
  }

  boolean hasShape(String shape) {
    return this.shape.equals(shape);
  }

  /** All saves before this horizon are queued or indexed already. */
  void consider(String horizon) {
    if (mark == null && queue.last() > kept) {
      mark = new Mark(horizon, queue.last());
    }
    var reached = mark;
    var due = !clock.instant().isBefore(next);
    if (reached != null && due && queue.isDone(reached.number())) {
      keep(reached);
      mark = null;
    }
  }

  /** All saves before this horizon are indexed. */
  void reach(String horizon) {
    keep(new Mark(horizon, kept));
  }

  private void keep(Mark reached) {
    index.flush();
    store.save(
        new ReadingStore.Reading(
            index.place().name(), reached.horizon(), shape, index.place().identity()));
    kept = reached.number();
    last = clock.instant();
    next = last.plus(interval);
  }

  /** When the index was last made to survive a fall; null when not since the start. */
  @Nullable Instant last() {
    return last;
  }
}
