package redsigma.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  @Test
  void findsWhatWasDoneAmongAllThatWasShownInPassing() {
    var record = UUID.randomUUID();
    DAYS_AGO.forEach(days -> wasShownAmongOthers(record, days));
    wasOpened(record, 90);
    ago(61, new AuditEntry(Kind.DISCLOSURE, "export", null, List.of(record), Map.of()));
    ago(63, new AuditEntry(Kind.ALTERATION, "link", UUID.randomUUID(), List.of(record), Map.of()));

    assertThat(actions(record, null, "open")).containsExactly("open");
    assertThat(actions(record, null, "export")).containsExactly("export");
    assertThat(actions(record, Kind.DISCLOSURE, null)).containsExactly("export");
    assertThat(actions(record, Kind.ALTERATION, null)).containsExactly("link");
    assertThat(actions(record, Kind.ALTERATION, "export")).isEmpty();
    assertThat(actions(record, Kind.CONSULTATION, "search")).hasSameSizeAs(DAYS_AGO);
    assertThat(actions(record, Kind.CONSULTATION, null)).hasSize(DAYS_AGO.size() + 1);
    assertThat(actions(record, null, null)).hasSize(DAYS_AGO.size() + 3);
  }

  @Test
  void findsWhatWasDoneUnderANameThatIsNobodys() {
    var name = "nobody-" + UUID.randomUUID();
    var stranger = named(name);
    audit.note(stranger, new AuditEntry(Kind.SECURITY, "sign-in-failed", null, Map.of()));

    var found = trail.read(READER, Sought.ALL.by(name), 9);

    assertThat(found).extracting(AuditLine::officer).containsExactly(name);
  }

  private List<String> actions(UUID record, @Nullable Kind kind, @Nullable String action) {
    var sought =
        new Sought(
            Optional.of(record),
            Optional.of(officers.hill().username()),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(kind),
            Optional.ofNullable(action),
            Optional.empty(),
            Optional.empty());
    return trail.read(READER, sought, 99).stream().map(line -> line.entry().action()).toList();
  }

  private static Viewer named(String name) {
    var system = Viewer.system("77", "a test");
    return new Viewer(
        system.id(), name, name, "77", "", Set.of(), Viewer.Visit.UNKNOWN, system.reason());
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
