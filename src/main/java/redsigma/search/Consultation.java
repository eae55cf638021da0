package redsigma.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.Stub;
import redsigma.security.Viewer;

/** Reads the records found and notes who was shown which of them, for which words (s62 DPA). */
@Component
class Consultation {

  private final Records records;
  private final Audit audit;

  Consultation(Records records, Audit audit) {
    this.records = records;
    this.audit = audit;
  }

  /** The records in the order found; those the viewer may not see are left out a second time. */
  @Transactional
  public List<Record> show(
      Viewer viewer, List<String> ids, String action, Map<String, String> asked) {
    var found = records.findAll(viewer, ids.stream().map(RecordId::of).toList());
    var rows = found.stream().map(record -> record.id().value()).toList();
    audit.note(viewer, new AuditEntry(AuditEntry.Kind.CONSULTATION, action, null, rows, asked));
    return found;
  }

  /**
   * Work that reads in several ways and belongs to one answer: one transaction instead of several.
   */
  @Transactional
  public <T> T together(Supplier<T> work) {
    return work.get();
  }

  /** The records in the order asked, for what shows them to nobody. */
  @Transactional(readOnly = true)
  public List<Record> read(Viewer viewer, List<RecordId> ids) {
    return records.findAll(viewer, ids);
  }

  /** A restricted record of that reference, of which the viewer may know that it exists. */
  Optional<Stub> stub(Viewer viewer, String words) {
    return records.stub(viewer, words);
  }
}
