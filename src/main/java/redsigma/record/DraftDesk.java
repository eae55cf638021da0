package redsigma.record;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.security.Viewer;

/** Drafts in PostgreSQL. They are not yet records: no access class, no journal, no index. */
@Component
class DraftDesk implements Drafts {

  private final DraftStore store;
  private final DiscardStore discards;
  private final Clock clock;

  DraftDesk(DraftStore store, DiscardStore discards, Clock clock) {
    this.store = store;
    this.discards = discards;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void keep(Viewer viewer, Draft draft) {
    store.keep(viewer.id(), draft);
  }

  @Override
  public Optional<Draft> find(Viewer viewer, UUID id) {
    return store.find(viewer.id(), id);
  }

  @Override
  public List<Draft> all(Viewer viewer) {
    return store.all(viewer.id());
  }

  @Override
  @Transactional
  public void discard(Viewer viewer, UUID id) {
    var now = clock.instant();
    discards.forget(viewer.id(), now.minus(RETURNABLE));
    discards.throwAway(viewer.id(), id, now);
  }

  @Override
  public List<DiscardedDraft> discarded(Viewer viewer, Duration within) {
    var since = within.compareTo(RETURNABLE) < 0 ? within : RETURNABLE;
    return discards.since(viewer.id(), clock.instant().minus(since));
  }

  @Override
  @Transactional
  public void bringBack(Viewer viewer, UUID id) {
    discards.bringBack(viewer.id(), id);
  }
}
