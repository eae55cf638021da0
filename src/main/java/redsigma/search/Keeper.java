package redsigma.search;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whether this process keeps the index: sweeps, sets checkpoints, rebuilds. Of several that write
 * to one index one does, as long as it lives; all of them write the saves that they took
 * themselves.
 */
@Component
final class Keeper {

  private static final Duration RENEW_EVERY = Duration.ofSeconds(2);

  private final NodeStore store;
  private final RecordIndex index;
  private final UUID holder = UUID.randomUUID();
  private long renewed = System.nanoTime() - RENEW_EVERY.toNanos();
  private boolean keeps;

  Keeper(NodeStore store, RecordIndex index) {
    this.store = store;
    this.index = index;
  }

  boolean keeps() {
    if (!index.place().isShared()) {
      return true;
    }
    var now = System.nanoTime();
    if (now - renewed >= RENEW_EVERY.toNanos()) {
      keeps = store.keep(index.place().name(), holder);
      renewed = now;
    }
    return keeps;
  }

  /** Another may keep it from now on. */
  void leave() {
    if (index.place().isShared()) {
      keeps = false;
      store.leave(holder);
    }
  }
}
