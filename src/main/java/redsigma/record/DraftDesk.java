package redsigma.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** Drafts in PostgreSQL. They are not yet records: no access class, no journal, no index. */
@Component
class DraftDesk implements Drafts {

  private final DraftStore store;
  private final Access access;

  DraftDesk(DraftStore store, Access access) {
    this.store = store;
    this.access = access;
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
  @Transactional
  public void discard(Viewer viewer, UUID id) {
    access.enter(viewer);
    store.discard(viewer.id(), id);
  }
}
