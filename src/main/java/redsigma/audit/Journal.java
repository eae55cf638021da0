package redsigma.audit;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.security.Kinship;
import redsigma.security.Kinship.Kin;
import redsigma.security.Reasons;
import redsigma.security.Viewer;

/** The journal in PostgreSQL: it joins the transaction it finds, or opens one. */
@Component
class Journal implements Audit {

  private static final int MONTHS_AHEAD = 24;
  private static final String ABOUT = "about";

  private final JournalStore store;
  private final Kinship kinship;
  private final Reasons reasons;
  private final Clock clock;

  Journal(JournalStore store, Kinship kinship, Reasons reasons, Clock clock) {
    this.store = store;
    this.kinship = kinship;
    this.reasons = reasons;
    this.clock = clock;
  }

  /** Months ahead get their partitions now; past those, entries land in the default partition. */
  @PostConstruct
  void partitionMonthsAhead() {
    var first = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
    IntStream.rangeClosed(0, MONTHS_AHEAD).mapToObj(first::plusMonths).forEach(store::partition);
  }

  @Override
  @Transactional
  public void note(Viewer viewer, AuditEntry entry) {
    noteAll(viewer, List.of(entry));
  }

  @Override
  @Transactional
  public void noteAll(Viewer viewer, List<AuditEntry> entries) {
    if (!entries.isEmpty()) {
      store.append(worded(viewer), marked(viewer, entries), clock.instant());
    }
  }

  /** A machine sends its purpose as a code; people read the journal. */
  private Viewer worded(Viewer viewer) {
    var visit = viewer.visit();
    var said = visit.purpose();
    return said == null
        ? viewer
        : viewer.on(new Viewer.Visit(visit.origin(), reasons.worded(said)));
  }

  /** What concerns the officer's own records or their family's is marked so, by whatever door. */
  private List<AuditEntry> marked(Viewer viewer, List<AuditEntry> entries) {
    var kin = viewer.isSystem() ? Map.<UUID, Kin>of() : kinship.of(viewer);
    return kin.isEmpty() ? entries : entries.stream().map(entry -> marked(entry, kin)).toList();
  }

  private static AuditEntry marked(AuditEntry entry, Map<UUID, Kin> kin) {
    return Stream.concat(Stream.ofNullable(entry.record()), entry.others().stream())
        .flatMap(id -> Stream.ofNullable(kin.get(id)))
        .min(Comparator.naturalOrder())
        .map(close -> entry.with(ABOUT, close.name().toLowerCase(Locale.ROOT)))
        .orElse(entry);
  }
}
