package redsigma.record;

import org.jspecify.annotations.Nullable;

/** What a save does to links. Either end may be a record of the same save. */
public sealed interface LinkChange {

  RecordId id();

  /** Makes a link; with the id of an earlier one it alters that one's facts. */
  record Put(
      RecordId id,
      String type,
      @Nullable String role,
      RecordId from,
      RecordId to,
      @Nullable String validFrom,
      @Nullable String validUntil,
      Certainty certainty,
      @Nullable RecordId provenance,
      @Nullable String grading)
      implements LinkChange {}

  /** Withdraws a link. It stays in the store, with who ended it. */
  record End(RecordId id) implements LinkChange {}
}
