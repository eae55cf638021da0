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
    /** Every word of the line is found, at most a slip apart. */
    YES,
    /** Something like it is found. */
    PERHAPS,
    NO
  }
}
