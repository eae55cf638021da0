package redsigma.network.graph;

import java.util.concurrent.ArrayBlockingQueue;

/** Keeps a few sets of marks, so that a question about millions of nodes needs no new arrays. */
final class MarksPool {

  private static final int KEPT = 6;

  private final ArrayBlockingQueue<Marks> kept = new ArrayBlockingQueue<>(KEPT);

  Marks take(int nodes) {
    var marks = kept.poll();
    return marks == null ? new Marks(nodes) : marks.wipe(nodes);
  }

  void giveBack(Marks marks) {
    kept.offer(marks);
  }
}
