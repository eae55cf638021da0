package redsigma.network.graph;

import java.util.UUID;

/** Two records that are linked. */
public record Pair(UUID one, UUID other) {

  public Pair reversed() {
    return new Pair(other, one);
  }

  /** Whether the other stands before the one, so that of a pair and its reverse one is so. */
  public boolean isReversed() {
    return one.compareTo(other) > 0;
  }
}
