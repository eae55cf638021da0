package redsigma.audit;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.security.Viewer;

/** The journal in PostgreSQL: it joins the transaction it finds, or opens one. */
@Component
class Journal implements Audit {

  private static final int MONTHS_AHEAD = 24;

  private final JournalStore store;
  private final Clock clock;

  Journal(JournalStore store, Clock clock) {
    this.store = store;
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
    store.append(viewer, List.of(entry), clock.instant());
  }

  @Override
  @Transactional
  public void noteAll(Viewer viewer, List<AuditEntry> entries) {
    if (!entries.isEmpty()) {
      store.append(viewer, entries, clock.instant());
    }
  }
}
