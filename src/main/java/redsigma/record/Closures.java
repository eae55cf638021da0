package redsigma.record;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** How many records stand under a restriction list, for those who may see them. */
@Component
public class Closures {

  private final ClosureStore store;
  private final Access access;

  Closures(ClosureStore store, Access access) {
    this.store = store;
    this.access = access;
  }

  /** Counts no record that the viewer does not see. */
  @Transactional(readOnly = true)
  public int count(Viewer viewer, int restriction) {
    access.enter(viewer);
    return store.under(restriction);
  }
}
