package redsigma.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import redsigma.record.Record;
import redsigma.security.Reasons;
import redsigma.security.Viewer;

/** Writes lists of records: without the content of those that a reason is still wanted for. */
@Component
class RowDrawing {

  private final Reasons reasons;

  RowDrawing(Reasons reasons) {
    this.reasons = reasons;
  }

  /** Of some records, those of which nothing but the row may be told. */
  Set<UUID> withheld(Viewer viewer, List<Record> records) {
    return reasons.wanted(
        viewer,
        records.stream()
            .map(
                record ->
                    new Reasons.Looked(record.id().value(), record.type(), record.accessClass()))
            .toList());
  }

  List<RecordJson> rows(Viewer viewer, List<Record> records) {
    var withheld = withheld(viewer, records);
    return records.stream().map(record -> row(record, withheld)).toList();
  }

  static RecordJson row(Record record, Set<UUID> withheld) {
    var whole = RecordJson.of(record);
    return withheld.contains(record.id().value()) ? whole.withoutContent() : whole;
  }
}
