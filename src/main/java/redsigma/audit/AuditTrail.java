package redsigma.audit;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.audit.AuditEntry.Kind;
import redsigma.security.Access;
import redsigma.security.NotPermitted;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** Reads the journal back, for the permitted; that it was read stands in it too. */
@Component
public class AuditTrail {

  private static final int PIECE = 1_000;

  private final JournalStore store;
  private final TrailStore trail;
  private final Audit audit;
  private final Access access;
  private final Clock clock;

  AuditTrail(JournalStore store, TrailStore trail, Audit audit, Access access, Clock clock) {
    this.store = store;
    this.trail = trail;
    this.audit = audit;
    this.access = access;
    this.clock = clock;
  }

  /** The records a viewer did something with, each once, the latest first. */
  public List<UUID> latestRecords(Viewer viewer, String action, int limit) {
    return store.latestRecords(viewer.id(), action, limit);
  }

  /** One page of entries, the latest first. */
  @Transactional
  public List<AuditLine> read(Viewer viewer, Sought sought, int limit) {
    need(viewer);
    note(viewer, Kind.SECURITY, "read-journal", sought);
    return trail.find(sought, clock.instant(), limit);
  }

  /**
   * What was done to a restriction list, the latest first. Whether the viewer may know of the list
   * is for the caller to have asked.
   */
  @Transactional
  public List<AuditLine> ofRestriction(Viewer viewer, int restriction, int limit) {
    audit.note(
        viewer,
        new AuditEntry(
            Kind.SECURITY,
            "read-restriction-history",
            null,
            Map.of("list", String.valueOf(restriction))));
    return trail.ofRestriction(restriction, limit);
  }

  /** Hands over entries, the latest first, to be taken out of the house: a disclosure. */
  @Transactional
  public void export(Viewer viewer, Sought sought, int most, Consumer<List<AuditLine>> taker) {
    need(viewer);
    note(viewer, Kind.DISCLOSURE, "export-journal", sought);
    int left = most;
    var lines = piece(sought, left);
    while (!lines.isEmpty()) {
      taker.accept(lines);
      left -= lines.size();
      var place = lines.getLast().place();
      lines = left > 0 ? piece(sought.after(place), left) : List.of();
    }
  }

  private List<AuditLine> piece(Sought sought, int left) {
    return trail.find(sought, clock.instant(), Math.min(left, PIECE));
  }

  private void need(Viewer viewer) {
    if (!access.may(viewer, Permission.AUDIT)) {
      throw new NotPermitted(viewer, Permission.AUDIT);
    }
  }

  private void note(Viewer viewer, Kind kind, String action, Sought sought) {
    audit.note(viewer, new AuditEntry(kind, action, sought.record().orElse(null), words(sought)));
  }

  private static Map<String, String> words(Sought sought) {
    var words = new LinkedHashMap<String, String>();
    sought.officer().ifPresent(officer -> words.put("of", officer));
    sought.from().ifPresent(from -> words.put("from", from.toString()));
    sought.until().ifPresent(until -> words.put("until", until.toString()));
    sought.kind().ifPresent(kind -> words.put("kind", kind.name()));
    sought.action().ifPresent(action -> words.put("action", action));
    sought.only().ifPresent(only -> words.put("only", only.name()));
    sought.after().ifPresent(place -> words.put("after", place.at().toString()));
    return words;
  }
}
