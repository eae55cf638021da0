package redsigma.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A relationship between two records.
 *
 * @param from the near end, as the link type names it
 * @param validFrom partial date on which it began to hold, if known
 * @param provenance the record that proves it
 * @param grading 3x5x2 as {@code 1BP}, where the provenance is intelligence
 * @param ended when it was withdrawn; ended links are kept and no longer shown
 */
public record Link(
    RecordId id,
    String type,
    @Nullable String role,
    RecordId from,
    RecordId to,
    @Nullable String validFrom,
    @Nullable String validUntil,
    Certainty certainty,
    @Nullable RecordId provenance,
    @Nullable String grading,
    int version,
    Instant changedAt,
    String changedBy,
    @Nullable Instant ended) {

  /** Two records that links may join, whichever way. */
  public record Ends(RecordId one, RecordId other) {}

  public boolean reversedFor(RecordId record) {
    return !from.equals(record);
  }

  public RecordId otherThan(RecordId record) {
    return from.equals(record) ? to : from;
  }
}
