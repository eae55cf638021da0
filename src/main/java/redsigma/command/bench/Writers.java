package redsigma.command.bench;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Several at work on one pile, each piece timed. */
public final class Writers {

  private Writers() {}

  public static Timings time(int writers, int pieces, IntConsumer work) {
    var next = new AtomicInteger();
    var each = new long[pieces];
    long start = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(writers)) {
      var done = new ArrayList<Future<?>>();
      for (int writer = 0; writer < writers; writer++) {
        done.add(threads.submit(() -> takePieces(next, each, work)));
      }
      for (var one : done) {
        one.get();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while measuring", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A writer failed", failed.getCause());
    }
    return new Timings(each, System.nanoTime() - start);
  }

  private static void takePieces(AtomicInteger next, long[] each, IntConsumer work) {
    for (int at = next.getAndIncrement(); at < each.length; at = next.getAndIncrement()) {
      long start = System.nanoTime();
      work.accept(at);
      each[at] = System.nanoTime() - start;
    }
  }
}
