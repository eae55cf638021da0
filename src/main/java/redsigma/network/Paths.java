package redsigma.network;

import java.util.List;
import redsigma.record.Record;

/** The shortest paths between two records, the shortest first; none when they are not connected. */
public record Paths(Record from, Record to, List<Path> found, Extent extent) {

  public Paths {
    found = List.copyOf(found);
  }

  /**
   * What paths are asked for.
   *
   * @param forward only such as something may have passed along: no link ends before the earliest
   *     day on which it could have been reached
   */
  public record Wanted(int most, boolean forward, Scope scope) {}
}
