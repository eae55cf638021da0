package redsigma.record;

import java.util.List;
import redsigma.audit.AuditEntry;
import redsigma.record.SaveResult.Problem;

/** What is to become of one change of a save. */
sealed interface Decision {

  /** The link changes that go with it. */
  List<LinkChange> links();

  record Refuse(SaveResult why) implements Decision {
    @Override
    public List<LinkChange> links() {
      return List.of();
    }
  }

  /** The data stands so already; its links may still be news. */
  record Keep(Change change, Record current) implements Decision {
    @Override
    public List<LinkChange> links() {
      return change.links();
    }
  }

  /** A row to write, the record it makes, and its line in the journal. */
  record Write(
      Change change, RecordRow row, Record record, List<Problem> warnings, AuditEntry entry)
      implements Decision {

    boolean creates() {
      return change.creates();
    }

    @Override
    public List<LinkChange> links() {
      return change.links();
    }
  }
}
