package redsigma.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The access classes there are, with the restrictions and units that judge them, kept in memory and
 * looked up anew when this node or another has changed any.
 */
@Component
class AccessClasses {

  private static final Duration FRESH = Duration.ofSeconds(1);

  private final AccessStore store;
  private final Clock clock;
  private volatile Known known = Known.NOTHING;
  private final ReentrantLock looking = new ReentrantLock();
  private long sequence;

  AccessClasses(AccessStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** What is known, about a second old at most: while one looks anew, others need not wait. */
  Known known() {
    var now = clock.instant();
    var isStale = known.read().plus(FRESH).isBefore(now) || known.hasExpiredBy(now);
    if (isStale && known.sequence() == 0) {
      refresh();
    } else if (isStale && looking.tryLock()) {
      try {
        read();
      } finally {
        looking.unlock();
      }
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

  AccessClass classOf(int id) {
    return known
        .find(id)
        .or(
            () -> {
              refresh();
              return known.find(id);
            })
        .orElseThrow(() -> new IllegalStateException("No access class " + id));
  }

  /** Looks anew as soon as the change under way is committed. */
  void changed() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            refresh();
          }
        });
  }

  private void refresh() {
    looking.lock();
    try {
      read();
    } finally {
      looking.unlock();
    }
  }

  private void read() {
    var now = clock.instant();
    long generation = store.generation();
    known =
        generation == known.generation() && !known.hasExpiredBy(now)
            ? known.at(now)
            : new Known(
                store.classes(),
                store.restrictions(),
                store.openings(now),
                store.units(),
                store.ownRecords(),
                generation,
                now,
                ++sequence);
  }

  /**
   * A reading of the tables.
   *
   * @param generation as the database counts the changes
   * @param sequence differs for every reading that may judge differently
   */
  record Known(
      Map<AccessClass, Integer> ids,
      Map<Integer, AccessClass> classes,
      Map<Integer, Restriction> restrictions,
      List<Opening> openings,
      UnitTree units,
      Map<UUID, Set<UUID>> ownRecords,
      long generation,
      Instant read,
      long sequence) {

    static final Known NOTHING =
        new Known(
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            UnitTree.EMPTY,
            Map.of(),
            -1,
            Instant.EPOCH,
            0);

    Known {
      ids = Map.copyOf(ids);
      classes = Map.copyOf(classes);
      restrictions = Map.copyOf(restrictions);
      openings = List.copyOf(openings);
      ownRecords = Map.copyOf(ownRecords);
    }

    Known(
        Map<AccessClass, Integer> ids,
        Map<Integer, Restriction> restrictions,
        List<Opening> openings,
        UnitTree units,
        Map<UUID, Set<UUID>> ownRecords,
        long generation,
        Instant read,
        long sequence) {
      this(
          ids,
          inverted(ids),
          restrictions,
          openings,
          units,
          ownRecords,
          generation,
          read,
          sequence);
    }

    private static Map<Integer, AccessClass> inverted(Map<AccessClass, Integer> ids) {
      var classes = new HashMap<Integer, AccessClass>();
      ids.forEach((accessClass, id) -> classes.put(id, accessClass));
      return classes;
    }

    Optional<AccessClass> find(int id) {
      return Optional.ofNullable(classes.get(id));
    }

    Known at(Instant now) {
      return new Known(
          ids, classes, restrictions, openings, units, ownRecords, generation, now, sequence);
    }

    /** The records that an account has open in an emergency. */
    Set<UUID> openings(UUID account, Instant now) {
      return openings.stream()
          .filter(each -> each.account().equals(account) && now.isBefore(each.until()))
          .map(Opening::record)
          .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a restriction has come to its end since this was read. */
    boolean hasExpiredBy(Instant now) {
      return restrictions.values().stream()
          .anyMatch(each -> each.isInForce(read) && !each.isInForce(now));
    }
  }
}
