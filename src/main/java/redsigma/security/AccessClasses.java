package redsigma.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The access classes there are, kept in memory and looked up anew when another node adds one. */
@Component
class AccessClasses {

  private static final Duration FRESH = Duration.ofSeconds(1);

  private final AccessStore store;
  private final Clock clock;
  private volatile Known known = new Known(Map.of(), 0, Instant.EPOCH);

  AccessClasses(AccessStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The classes by id, at most a second old. */
  Known known() {
    if (known.read().plus(FRESH).isBefore(clock.instant())) {
      refresh();
    }
    return known;
  }

  int idOf(AccessClass accessClass) {
    var id = known.ids().get(accessClass);
    if (id == null) {
      store.add(accessClass);
      refresh();
      id = known.ids().get(accessClass);
    }
    if (id == null) {
      throw new IllegalStateException("No id for " + accessClass);
    }
    return id;
  }

  private synchronized void refresh() {
    var ids = store.all();
    int generation = ids.equals(known.ids()) ? known.generation() : known.generation() + 1;
    known = new Known(ids, generation, clock.instant());
  }

  /** A reading of the table; the generation counts up whenever it differs. */
  record Known(Map<AccessClass, Integer> ids, int generation, Instant read) {
    Known {
      ids = Map.copyOf(ids);
    }
  }
}
