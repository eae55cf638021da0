package redsigma.intake.convert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redsigma.record.Certainty;
import redsigma.record.Values;

/** What a row of a file became, before anything is stored. */
public sealed interface Converted {

  int line();

  /** The row's key at its source, where it could be read. */
  @Nullable String key();

  /** A record to be; the digest is equal when two rows say the same. */
  record Node(int line, String key, Values values, UUID digest, String text) implements Converted {}

  /**
   * A link to be, its ends by their source keys, near end first.
   *
   * @param identity what makes it the same link when the file is read again
   */
  record Relationship(
      int line,
      String from,
      String to,
      @Nullable String role,
      Certainty certainty,
      @Nullable String validFrom,
      @Nullable String validUntil,
      UUID identity,
      UUID digest,
      String text)
      implements Converted {
    @Override
    public String key() {
      return from + " → " + to;
    }
  }

  /** A row that cannot be taken over, and everything that is wrong with it. */
  record Refused(int line, @Nullable String key, String reason, String text) implements Converted {}

  /** A row that the mapping leaves out. */
  record Skipped(int line, @Nullable String key, String reason) implements Converted {}
}
