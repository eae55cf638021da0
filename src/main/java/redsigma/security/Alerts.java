package redsigma.security;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody must be told about access: shown to them until they say they have read it. */
@Component
public class Alerts {

  private final AlertStore store;
  private final Clock clock;

  Alerts(AlertStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Tells an account, and beside it the force's professional standards. */
  void raise(String force, UUID account, UUID record, String text) {
    store.add(force, account, record, text, clock.instant());
    store.add(force, null, record, text, clock.instant());
  }

  /**
   * What the viewer has not read yet, the latest first.
   *
   * @param standards whether they keep professional standards, whom all alerts of the force concern
   */
  @Transactional(readOnly = true)
  public List<Alert> unread(Viewer viewer, boolean standards) {
    return store.unread(viewer.force(), viewer.id(), standards);
  }

  /** Says that an alert was read; one that is not the viewer's stays. */
  @Transactional
  public void read(Viewer viewer, boolean standards, long alert) {
    store.read(viewer, standards, alert, clock.instant());
  }
}
