package redsigma.record;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** Drafts in PostgreSQL. They are not yet records: no access class, no journal, no index. */
@Component
class DraftDesk implements Drafts {

  private final DraftStore store;
  private final DiscardStore discards;
  private final Access access;
  private final Clock clock;

  DraftDesk(DraftStore store, DiscardStore discards, Access access, Clock clock) {
    this.store = store;
    this.discards = discards;
    this.access = access;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void keep(Viewer viewer, Draft draft) {
    access.enter(viewer);
    store.keep(viewer.id(), draft);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Draft> find(Viewer viewer, UUID id) {
    access.enter(viewer);
    return store.find(viewer.id(), id);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Draft> all(Viewer viewer) {
    access.enter(viewer);
    return store.all(viewer.id());
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> held(Viewer system, Set<String> texts) {
    if (!system.isSystem()) {
      throw new IllegalArgumentException("Officers see their own drafts only");
    }
    access.enter(system);
    return texts.isEmpty() ? Set.of() : store.held(texts);
  }

  @Override
  @Transactional
  public void discard(Viewer viewer, UUID id) {
    access.enter(viewer);
    var now = clock.instant();
    discards.forget(viewer.id(), now.minus(RETURNABLE));
    discards.throwAway(viewer.id(), id, now);
  }

  @Override
  @Transactional(readOnly = true)
  public List<DiscardedDraft> discarded(Viewer viewer, Duration within) {
    access.enter(viewer);
    var since = within.compareTo(RETURNABLE) < 0 ? within : RETURNABLE;
    return discards.since(viewer.id(), clock.instant().minus(since));
  }

  @Override
  @Transactional
  public void bringBack(Viewer viewer, UUID id) {
    access.enter(viewer);
    discards.bringBack(viewer.id(), id);
  }
}
