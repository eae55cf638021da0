package redsigma.network;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts askings and answers, so that who asks can wait for the answer to their own asking. */
final class Turnstile {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private final long patience;
  private long asked;
  private long done;

  Turnstile(Duration patience) {
    this.patience = patience.toNanos();
  }

  void ask() {
    lock.lock();
    try {
      asked++;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The number of the last asking; what is done after this was read answers it. */
  long asked() {
    lock.lock();
    try {
      return asked;
    } finally {
      lock.unlock();
    }
  }

  void done(long number) {
    lock.lock();
    try {
      done = number;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Returns when all that was asked before is done, or patience is at its end. */
  void await() {
    lock.lock();
    try {
      long mine = asked;
      long left = patience;
      while (done < mine && left > 0) {
        left = moved.awaitNanos(left);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  /** Returns when something is asked that is not done, or the time is up. */
  void awaitAsking(long millis) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(millis);
      while (asked == done && left > 0) {
        left = moved.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }
}
