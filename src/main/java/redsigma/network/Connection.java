package redsigma.network;

import java.util.List;
import java.util.Map;
import redsigma.record.Record;

/**
 * What connects several records.
 *
 * @param common the first of those that are linked with every one of them, most connected first
 * @param commonTotal how many such there are
 * @param between the first of all that lies on a shortest path between any two of them
 * @param betweenTotal how many such there are
 * @param distances how far apart any two are
 * @param joints the links among all that are shown
 * @param passedBy how many records of each type were met and not gone through
 */
public record Connection(
    List<Record> records,
    List<Record> common,
    int commonTotal,
    List<Between> between,
    int betweenTotal,
    List<Distance> distances,
    List<Path.Step> joints,
    Map<String, Integer> passedBy,
    Extent extent) {

  public Connection {
    records = List.copyOf(records);
    common = List.copyOf(common);
    between = List.copyOf(between);
    distances = List.copyOf(distances);
    joints = List.copyOf(joints);
    passedBy = Map.copyOf(passedBy);
  }

  public int commonLeftOut() {
    return commonTotal - common.size();
  }

  public int betweenLeftOut() {
    return betweenTotal - between.size();
  }

  /** A record on the shortest paths of so many pairs. */
  public record Between(Record record, int pairs, int degree) {}

  /** Two records and how many links apart they are; none when no path joins them. */
  public record Distance(Record one, Record other, int length) {}
}
