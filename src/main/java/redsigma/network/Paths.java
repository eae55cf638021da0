package redsigma.network;

import java.util.List;
import java.util.Map;
import redsigma.record.Record;

/**
 * The shortest paths between two records, the shortest first; none when they are not connected.
 *
 * @param passedBy how many records of each type were met on the way and not gone through
 */
public record Paths(
    Record from, Record to, List<Path> found, Map<String, Integer> passedBy, Extent extent) {

  public Paths {
    found = List.copyOf(found);
    passedBy = Map.copyOf(passedBy);
  }

  /**
   * What paths are asked for.
   *
   * @param forward only such as something may have passed along: no link ends before the earliest
   *     day on which it could have been reached
   */
  public record Wanted(int most, boolean forward, Scope scope) {}
}
