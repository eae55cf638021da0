package redsigma.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import redsigma.record.RecordId;

/** Saves waiting to be indexed. An officer's single saves go ahead of an import's thousands. */
@Component
final class IndexQueue {

  private static final int SMALL = 20;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final Deque<Waiting> small = new ArrayDeque<>();
  private final Deque<Waiting> large = new ArrayDeque<>();
  private final Map<RecordId, Integer> awaited = new HashMap<>();
  private final NavigableSet<Long> open = new TreeSet<>();
  private long last;

  /** One save, numbered in the order of arrival. */
  record Waiting(long number, List<RecordId> ids, UUID by) {
    Waiting {
      ids = List.copyOf(ids);
    }

    boolean isSmall() {
      return isSmall(ids);
    }

    private static boolean isSmall(List<RecordId> ids) {
      return ids.size() <= SMALL;
    }
  }

  /** Whether a searcher may wait for a save of that size. */
  static boolean isAwaited(List<RecordId> ids) {
    return Waiting.isSmall(ids);
  }

  void add(List<RecordId> ids, UUID by) {
    lock.lock();
    try {
      var waiting = new Waiting(++last, ids, by);
      open.add(waiting.number());
      ids.forEach(id -> awaited.merge(id, 1, Integer::sum));
      (waiting.isSmall() ? small : large).add(waiting);
      filled.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Takes some saves out, waiting for the first; none when the time is up. */
  List<Waiting> take(int mostIds, long wait, TimeUnit unit) throws InterruptedException {
    lock.lock();
    try {
      var left = unit.toNanos(wait);
      while (small.isEmpty() && large.isEmpty() && left > 0) {
        left = filled.awaitNanos(left);
      }
      var taken = new ArrayList<Waiting>();
      var from = small.isEmpty() ? large : small;
      int ids = 0;
      while (!from.isEmpty() && (taken.isEmpty() || ids + from.peek().ids().size() <= mostIds)) {
        taken.add(from.poll());
        ids += taken.getLast().ids().size();
      }
      return taken;
    } finally {
      lock.unlock();
    }
  }

  /** Puts saves back to the front, because they could not be indexed just now. */
  void putBack(List<Waiting> taken) {
    lock.lock();
    try {
      taken.reversed().forEach(w -> (w.isSmall() ? small : large).addFirst(w));
    } finally {
      lock.unlock();
    }
  }

  void done(List<Waiting> taken) {
    lock.lock();
    try {
      for (var waiting : taken) {
        open.remove(waiting.number());
        waiting
            .ids()
            .forEach(id -> awaited.computeIfPresent(id, (same, n) -> n > 1 ? n - 1 : null));
      }
    } finally {
      lock.unlock();
    }
  }

  /** Whether a record waits to be indexed, or is being indexed now. */
  boolean awaits(RecordId id) {
    lock.lock();
    try {
      return awaited.containsKey(id);
    } finally {
      lock.unlock();
    }
  }

  /** The number of the latest save that arrived. */
  long last() {
    lock.lock();
    try {
      return last;
    } finally {
      lock.unlock();
    }
  }

  /** Whether all saves up to a number are indexed. */
  boolean isDone(long number) {
    lock.lock();
    try {
      return open.isEmpty() || open.first() > number;
    } finally {
      lock.unlock();
    }
  }

  int size() {
    lock.lock();
    try {
      return open.size();
    } finally {
      lock.unlock();
    }
  }

  static Set<RecordId> ids(List<Waiting> taken) {
    var ids = new LinkedHashSet<RecordId>();
    taken.forEach(waiting -> ids.addAll(waiting.ids()));
    return ids;
  }
}
