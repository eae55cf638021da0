package redsigma.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import redsigma.schema.RecordType;

/**
 * Hands out references. Serials are drawn in blocks, so that writers do not wait for each other.
 */
@Component
class References {

  private static final int BLOCK = 200;

  private final ReferenceStore store;
  private final Clock clock;
  private final ConcurrentHashMap<String, Block> blocks = new ConcurrentHashMap<>();

  References(ReferenceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  String next(RecordType type, String force) {
    var pattern = type.reference();
    var prefix = pattern.prefix(force, LocalDate.ofInstant(clock.instant(), Dates.LONDON));
    return pattern.reference(prefix, blocks.computeIfAbsent(prefix, Block::new).next());
  }

  private final class Block {

    private final String prefix;
    private long next;
    private long end;

    Block(String prefix) {
      this.prefix = prefix;
    }

    synchronized long next() {
      if (next == end) {
        next = store.draw(prefix, BLOCK);
        end = next + BLOCK;
      }
      return next++;
    }
  }
}
