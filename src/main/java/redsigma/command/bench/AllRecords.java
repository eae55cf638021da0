package redsigma.command.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Viewer;

/** All records that a viewer sees, read page by page. */
final class AllRecords {

  private static final int PAGE = 1_000;

  private AllRecords() {}

  static List<Record> of(Records records, Viewer viewer) {
    var all = new ArrayList<Record>();
    var last = new RecordId(new UUID(0, 0));
    for (var page = records.after(viewer, last, PAGE);
        !page.isEmpty();
        page = records.after(viewer, last, PAGE)) {
      all.addAll(page);
      last = page.getLast().id();
    }
    return all;
  }
}
