package redsigma.record;

import java.util.List;

/** What came of a save. */
public sealed interface SaveResult {

  RecordId id();

  /** Stored; the warnings are for a person to weigh, and blocked nothing. */
  record Saved(Record record, List<Problem> warnings) implements SaveResult {
    public Saved {
      warnings = List.copyOf(warnings);
    }

    @Override
    public RecordId id() {
      return record.id();
    }
  }

  /** Stood so already; nothing was written. */
  record Unchanged(RecordId id) implements SaveResult {}

  /** Holds what cannot be stored; nothing was written. */
  record Rejected(RecordId id, List<Problem> problems) implements SaveResult {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  /** Someone saved first; nothing was written. {@code current} is how the record stands now. */
  record Conflict(Record current) implements SaveResult {
    @Override
    public RecordId id() {
      return current.id();
    }
  }

  /** Something about one field. {@code path} as {@code births.0.date}; empty for the whole. */
  record Problem(String path, String message) {}
}
