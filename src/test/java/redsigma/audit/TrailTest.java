package redsigma.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.audit.AuditEntry.Kind;
import redsigma.security.Viewer;

/** What was done with a record is told from its latest day to its first. */
@InTheHouse
class TrailTest {

  private static final Viewer READER = Viewer.system("77", "reading the journal");
  private static final List<Integer> DAYS_AGO = List.of(1, 30, 61, 63, 90, 200, 400);

  @Autowired Audit audit;
  @Autowired AuditTrail trail;
  @Autowired Officers officers;
  @Autowired TestClock clock;

  @Test
  void goesThroughARecordsYearsPageByPageWithoutLossOrDouble() {
    var record = UUID.randomUUID();
    DAYS_AGO.forEach(days -> wasOpened(record, days));
    DAYS_AGO.forEach(days -> wasShownAmongOthers(record, days));

    for (int size = 1; size <= 15; size++) {
      var found = pages(Sought.ALL.of(record), size);

      assertThat(found).doesNotHaveDuplicates().hasSize(2 * DAYS_AGO.size());
      assertThat(found).isSortedAccordingTo((one, next) -> next.at().compareTo(one.at()));
    }
  }

  private List<AuditLine> pages(Sought sought, int size) {
    var found = new ArrayList<AuditLine>();
    var page = trail.read(READER, sought, size);
    while (!page.isEmpty()) {
      found.addAll(page);
      page = trail.read(READER, sought.after(page.getLast().place()), size);
    }
    return found.stream().filter(line -> !line.entry().action().equals("read-journal")).toList();
  }

  private void wasOpened(UUID record, int daysAgo) {
    ago(daysAgo, new AuditEntry(Kind.CONSULTATION, "open", record, Map.of()));
  }

  private void wasShownAmongOthers(UUID record, int daysAgo) {
    ago(daysAgo, new AuditEntry(Kind.CONSULTATION, "search", null, List.of(record), Map.of()));
  }

  private void ago(int days, AuditEntry entry) {
    clock.tick(Duration.ofDays(-days));
    try {
      audit.note(officers.hill(), entry);
    } finally {
      clock.tick(Duration.ofDays(days));
    }
  }
}
