package redsigma.record;

/** What came of a link of a bulk of links. */
public sealed interface LinkResult {

  RecordId id();

  record Written(RecordId id) implements LinkResult {}

  /** Stood so already. */
  record Unchanged(RecordId id) implements LinkResult {}

  record Rejected(RecordId id, String problem) implements LinkResult {}
}
