package redsigma.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Lets an officer who saved find their own record: their next search waits for the indexer. */
@Component
final class Freshness {

  private final RecordIndex index;
  private final long patience;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition written = lock.newCondition();
  private final Map<UUID, Integer> pending = new HashMap<>();
  private final Set<UUID> unseen = new HashSet<>();
  private boolean halted;
  private volatile boolean whole = true;

  Freshness(RecordIndex index, SearchSettings settings) {
    this.index = index;
    this.patience = settings.patience().toNanos();
  }

  /** An officer's save is on its way into the index. */
  void expect(UUID officer) {
    lock.lock();
    try {
      pending.merge(officer, 1, Integer::sum);
    } finally {
      lock.unlock();
    }
  }

  /** Saves of these officers, one mention each, were written. */
  void arrived(Collection<UUID> officers) {
    lock.lock();
    try {
      for (var officer : officers) {
        pending.computeIfPresent(officer, (same, count) -> count > 1 ? count - 1 : null);
        unseen.add(officer);
      }
      written.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The index takes nothing just now: nobody need wait for it. */
  void halt() {
    lock.lock();
    try {
      halted = true;
      written.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void resume() {
    lock.lock();
    try {
      halted = false;
    } finally {
      lock.unlock();
    }
  }

  /** Says whether every record can be found, or some are yet to be put into a new index. */
  void setWhole(boolean whole) {
    this.whole = whole;
  }

  boolean isWhole() {
    return whole;
  }

  /** Saves were dropped from the queue: who made them is not waited for. */
  void forget() {
    lock.lock();
    try {
      pending.clear();
      written.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Returns when all the officer has saved can be found, or patience is at its end. */
  void await(UUID officer) {
    if (isWritten(officer)) {
      index.refresh();
    }
  }

  /** Makes all that was written findable. */
  void refresh() {
    index.refresh();
  }

  private boolean isWritten(UUID officer) {
    lock.lock();
    try {
      var left = patience;
      while (pending.containsKey(officer) && left > 0 && !halted) {
        left = written.awaitNanos(left);
      }
      return unseen.remove(officer);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }
}
