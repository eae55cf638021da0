package redsigma.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A stretch of all that changed, in the order of commit, as far as its reader may see it.
 *
 * @param next where to go on reading
 * @param more whether there is more to read at once
 */
public record Feed(List<Entry> entries, Position next, boolean more) {

  public Feed {
    entries = List.copyOf(entries);
  }

  /**
   * One version of a record or a link: what it is and which, and nothing of what it says.
   *
   * @param ended whether the record was deleted by it, or the link withdrawn; a version that
   *     follows brings it back
   */
  public record Entry(
      Subject subject,
      RecordId id,
      String type,
      int version,
      boolean ended,
      Instant at,
      String by,
      Position position) {}

  /** What changed. */
  public enum Subject {
    RECORD,
    LINK
  }

  /**
   * A place in the order of commits.
   *
   * @param transaction the transaction, as PostgreSQL counts them
   * @param id the last one read of that transaction, by id and then version
   */
  public record Position(long transaction, UUID id, int version) {
    public static final Position START = new Position(0, new UUID(0, 0), 0);

    private static final UUID LAST = new UUID(-1, -1);

    /** Where everything of a transaction, and of those before it, has been read. */
    static Position after(long transaction) {
      return new Position(transaction, LAST, Integer.MAX_VALUE);
    }
  }
}
