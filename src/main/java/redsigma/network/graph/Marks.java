package redsigma.network.graph;

import java.util.Arrays;

/** A number noted on some of the nodes. Wiping all of them clean costs nothing. */
final class Marks {

  private long[] cells;
  private int round = 1;

  Marks(int nodes) {
    this.cells = new long[nodes];
  }

  /** Wipes them, and makes room for so many nodes. */
  Marks wipe(int nodes) {
    if (cells.length < nodes) {
      cells = new long[nodes + (nodes >> 3)];
      round = 0;
    }
    if (++round == Integer.MAX_VALUE) {
      Arrays.fill(cells, 0);
      round = 1;
    }
    return this;
  }

  boolean has(int node) {
    return (int) (cells[node] >>> 32) == round;
  }

  int get(int node) {
    return (int) cells[node];
  }

  void put(int node, int number) {
    cells[node] = (long) round << 32 | (number & 0xffffffffL);
  }

  /** Marks it; false when it was marked already. */
  boolean add(int node) {
    if (has(node)) {
      return false;
    }
    put(node, 0);
    return true;
  }
}
