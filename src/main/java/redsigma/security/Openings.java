package redsigma.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Restricted records opened in an emergency. Who opens one sees it for an hour; the record's owner
 * and those who keep professional standards are told at once.
 */
@Component
public class Openings {

  /** How long an opening lasts. */
  public static final Duration LASTS = Duration.ofHours(1);

  private static final int SHORTEST_REASON = 10;

  private final OpeningStore store;
  private final ReasonStore reasons;
  private final AccessClasses classes;
  private final Alerts alerts;
  private final Clock clock;

  Openings(
      OpeningStore store, ReasonStore reasons, AccessClasses classes, Alerts alerts, Clock clock) {
    this.store = store;
    this.reasons = reasons;
    this.classes = classes;
    this.alerts = alerts;
    this.clock = clock;
  }

  /** Whether words are long enough to be a reason. */
  public static boolean isReason(String words) {
    return words.strip().length() >= SHORTEST_REASON;
  }

  /** Opens one record to the viewer. Whether they may is for the caller to have asked. */
  @Transactional
  public void open(Viewer viewer, UUID record, UUID owner, String reference, String reason) {
    var now = clock.instant();
    store.add(new Opening(viewer.id(), record, now.plus(LASTS)), reason, now);
    reasons.add(viewer.id(), record, reason, now, now.plus(LASTS));
    classes.changed();
    var text = "%s opened %s in an emergency: %s".formatted(viewer.name(), reference, reason);
    alerts.raise(viewer.force(), owner, record, text);
  }

  /** Of some records, those that the viewer had open in an emergency at a moment of each. */
  @Transactional(readOnly = true)
  public Set<UUID> stood(Viewer viewer, Map<UUID, Instant> moments) {
    return moments.isEmpty() ? Set.of() : Set.copyOf(store.stood(viewer.id(), moments));
  }

  /** Closes a record to all who have opened it. */
  @Transactional
  public void end(UUID record) {
    if (store.end(record, clock.instant()) > 0) {
      classes.changed();
    }
  }
}
