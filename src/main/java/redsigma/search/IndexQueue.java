package redsigma.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
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

  /**
   * Past this the queue is dropped: what it held is behind the watermark, and found again there.
   */
  private static final int MOST_WAITING = 200_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final Deque<Waiting> small = new ArrayDeque<>();
  private final Deque<Waiting> large = new ArrayDeque<>();
  private final Map<RecordId, Integer> awaited = new HashMap<>();
  private final NavigableMap<Long, Integer> open = new TreeMap<>();
  private final Set<RecordId> queued = new HashSet<>();
  private Set<RecordId> linked = new HashSet<>();
  private Set<RecordId> linkedBefore = Set.of();
  private long last;
  private long dropped;
  private int size;
  private boolean overflowed;

  /** Why a document is to be written. */
  enum Cause {
    /** The record itself was saved. */
    SAVED,
    /** Links of it were. */
    LINKED,
    /** A record that it is linked to was. */
    NEARBY
  }

  /** One save, numbered in the order of arrival. */
  record Waiting(long number, List<RecordId> ids, UUID by, Cause cause) {
    Waiting {
      ids = List.copyOf(ids);
    }

    boolean isSmall() {
      return cause != Cause.NEARBY && isSmall(ids);
    }

    private static boolean isSmall(List<RecordId> ids) {
      return ids.size() <= SMALL;
    }
  }

  /** Whether a searcher may wait for a save of that size. */
  static boolean isAwaited(List<RecordId> ids) {
    return Waiting.isSmall(ids);
  }

  void add(List<RecordId> ids, UUID by, Cause cause) {
    lock.lock();
    try {
      if (cause == Cause.LINKED) {
        linked.addAll(ids);
      }
      add(new Waiting(++last, ids, by, cause));
    } finally {
      lock.unlock();
    }
  }

  /**
   * Adds what has to follow some saves: it bears the number of the first of them, so that those are
   * not done before it is.
   */
  void follow(List<Waiting> taken, Collection<RecordId> ids) {
    lock.lock();
    try {
      var first = taken.stream().min(Comparator.comparingLong(Waiting::number)).orElseThrow();
      if (first.number() > dropped) {
        add(new Waiting(first.number(), List.copyOf(ids), first.by(), Cause.NEARBY));
      }
    } finally {
      lock.unlock();
    }
  }

  private void add(Waiting arrived) {
    var waiting = withoutQueued(arrived);
    size += waiting.ids().size();
    if (size > MOST_WAITING) {
      drop();
      return;
    }
    open.merge(waiting.number(), 1, Integer::sum);
    waiting.ids().forEach(id -> awaited.merge(id, 1, Integer::sum));
    if (waiting.isSmall()) {
      small.add(waiting);
    } else {
      large.add(waiting);
      queued.addAll(waiting.ids());
    }
    filled.signal();
  }

  /**
   * What already stands in the long queue is read when its turn comes, which is before this one's.
   * Records that were themselves saved stay, because their neighbours have to follow.
   */
  private Waiting withoutQueued(Waiting waiting) {
    if (waiting.isSmall() || waiting.cause() == Cause.SAVED) {
      return waiting;
    }
    var rest = waiting.ids().stream().filter(id -> !queued.contains(id)).toList();
    return new Waiting(waiting.number(), rest, waiting.by(), Cause.NEARBY);
  }

  private void drop() {
    overflowed = true;
    dropped = last;
    size = 0;
    small.clear();
    large.clear();
    queued.clear();
    open.clear();
    awaited.clear();
  }

  /** Whether saves were dropped, and nobody has seen to that yet. */
  boolean hasOverflowed() {
    lock.lock();
    try {
      return overflowed;
    } finally {
      lock.unlock();
    }
  }

  void overflowSeenTo() {
    lock.lock();
    try {
      overflowed = false;
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
        var waiting = from.poll();
        taken.add(waiting);
        ids += waiting.ids().size();
        if (!waiting.isSmall()) {
          waiting.ids().forEach(queued::remove);
        }
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
      taken.reversed().stream().filter(w -> w.number() > dropped).forEach(this::putBack);
    } finally {
      lock.unlock();
    }
  }

  private void putBack(Waiting waiting) {
    if (waiting.isSmall()) {
      small.addFirst(waiting);
    } else {
      large.addFirst(waiting);
      queued.addAll(waiting.ids());
    }
  }

  void done(List<Waiting> taken) {
    lock.lock();
    try {
      for (var waiting : taken.stream().filter(w -> w.number() > dropped).toList()) {
        size -= waiting.ids().size();
        open.computeIfPresent(waiting.number(), (same, n) -> n > 1 ? n - 1 : null);
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

  /** Whether this process linked a record since the last but one turn of the page. */
  boolean hasHeardOfLinks(RecordId id) {
    lock.lock();
    try {
      return linked.contains(id) || linkedBefore.contains(id);
    } finally {
      lock.unlock();
    }
  }

  void turnPage() {
    lock.lock();
    try {
      linkedBefore = linked;
      linked = new HashSet<>();
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
      return !overflowed && (open.isEmpty() || open.firstKey() > number);
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

  /** The records that were themselves saved. */
  static Set<RecordId> saved(List<Waiting> taken) {
    return ids(taken.stream().filter(waiting -> waiting.cause() == Cause.SAVED).toList());
  }
}
