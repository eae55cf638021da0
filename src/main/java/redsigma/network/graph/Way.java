package redsigma.network.graph;

import org.jspecify.annotations.Nullable;

/** A kind of shortest path. */
interface Way {

  /**
   * The nodes from one to another, as few as there can be; null when there is no way.
   *
   * @param avoided nodes that may not be gone through
   * @param notNext nodes that may not come right after the first
   * @param day on which one sets out
   */
  int @Nullable [] find(int from, int to, Ints avoided, Ints notNext, int day);

  /** The day on which one arrives at the next node of a way. */
  int arrival(int node, int next, int day);
}
