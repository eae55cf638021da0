package redsigma.network;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redsigma.record.LinkedRecord;
import redsigma.record.Record;

/**
 * What lies around a record.
 *
 * @param shown the first of it, nearest first
 * @param total how many there are, shown or not, as far as the viewer sees
 * @param kinds how many there are of each type of record
 * @param joints the links among those that are shown, and with the centre
 * @param passedBy how many records of each type were met and not gone through
 */
public record Expansion(
    Record centre,
    List<Neighbour> shown,
    int total,
    Map<String, Integer> kinds,
    List<Path.Step> joints,
    Map<String, Integer> passedBy,
    Extent extent) {

  public Expansion {
    shown = List.copyOf(shown);
    kinds = Map.copyOf(kinds);
    joints = List.copyOf(joints);
    passedBy = Map.copyOf(passedBy);
  }

  /** How many are there and not shown. */
  public int leftOut() {
    return total - shown.size();
  }

  /**
   * A record that is near.
   *
   * @param hops how many links away
   * @param degree with how many records the viewer sees it linked
   * @param via the record before it, and the links from there
   */
  public record Neighbour(
      Record record, int hops, int degree, Record via, List<LinkedRecord> links) {
    public Neighbour {
      links = List.copyOf(links);
    }
  }

  /** What comes first among records that are equally near. */
  public enum Order {
    /** Those the viewer sees linked with most others. */
    MOST_CONNECTED,
    /** Those with the latest link. */
    LATEST
  }

  /**
   * What is asked for.
   *
   * @param hops how many links away at most
   * @param type only records of this type are shown; null for all
   */
  public record Wanted(int most, int hops, Order order, @Nullable String type, Scope scope) {}
}
