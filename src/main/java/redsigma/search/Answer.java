package redsigma.search;

import java.util.List;

/**
 * What is known of one line of a list.
 *
 * @param total how many records match
 * @param hits the best of them
 */
public record Answer(String line, Known known, long total, List<Hit> hits) {

  public Answer {
    hits = List.copyOf(hits);
  }

  /** How sure the answer is. */
  public enum Known {
    /** The names, marks and days of a record are written so. */
    YES,
    /** Something like it is found, or it stands in what somebody wrote, or is a neighbour's. */
    PERHAPS,
    NO
  }
}
