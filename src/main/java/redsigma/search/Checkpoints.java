package redsigma.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.schema.Schemas;

/**
 * Moves the watermark on. A horizon is read first; it is stored as watermark no earlier than one
 * interval later, when all saves that had arrived by then are in the index and the index is on
 * disk. So whatever is not surely there lies behind the watermark, and is indexed again at start.
 */
@Component
final class Checkpoints {

  private final ReadingStore store;
  private final RecordIndex index;
  private final IndexFolder folder;
  private final IndexQueue queue;
  private final Clock clock;
  private final Duration interval;
  private Instant next;
  private long stored;
  private String shape = "";
  private @Nullable Mark mark;
  private volatile @Nullable Instant last;

  Checkpoints(
      ReadingStore store,
      RecordIndex index,
      IndexFolder folder,
      IndexQueue queue,
      Clock clock,
      SearchSettings settings) {
    this.store = store;
    this.index = index;
    this.folder = folder;
    this.queue = queue;
    this.clock = clock;
    this.interval = settings.checkpoint();
    this.next = clock.instant();
  }

  /** A horizon, and the latest save that had arrived when it was read. */
  private record Mark(String horizon, long number) {}

  /** The watermark to catch up from; null when the index has to be built from the beginning. */
  @Nullable String begin(Schemas schemas) {
    shape = Shape.of(schemas.current());
    return store
        .find()
        .filter(reading -> reading.shape().equals(shape))
        .filter(reading -> reading.holder().equals(folder.identity()))
        .map(ReadingStore.Reading::watermark)
        .orElse(null);
  }

  /** Whether the schema in force asks for other documents than the index was begun with. */
  boolean isOutgrownBy(Schemas schemas) {
    return !shape.equals(Shape.of(schemas.current()));
  }

  boolean isDue() {
    return !clock.instant().isBefore(next);
  }

  void tick() {
    next = clock.instant().plus(interval);
    var reached = mark;
    if (reached != null && queue.isDone(reached.number())) {
      keep(reached);
      mark = null;
    }
    if (mark == null && queue.last() > stored) {
      mark = new Mark(store.horizon(), queue.last());
    }
  }

  /** Forgets how far the index has come, because it is about to be built anew. */
  String restart(Schemas schemas) {
    shape = Shape.of(schemas.current());
    mark = null;
    store.forget();
    return store.horizon();
  }

  /** All that was saved before a horizon has been indexed. */
  void reached(String horizon) {
    keep(new Mark(horizon, stored));
  }

  /** The last one, when nobody saves any more. */
  void end() {
    if (queue.last() > stored && queue.isDone(queue.last())) {
      keep(new Mark(store.horizon(), queue.last()));
    } else {
      index.flush();
    }
  }

  private void keep(Mark reached) {
    index.flush();
    store.save(new ReadingStore.Reading(reached.horizon(), shape, folder.identity()));
    stored = reached.number();
    last = clock.instant();
  }

  /** When the index was last made to survive a fall; null when not since the start. */
  @Nullable Instant last() {
    return last;
  }
}
