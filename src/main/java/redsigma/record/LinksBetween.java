package redsigma.record;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** Reads what links records have with each other, as their viewer sees it: for rows. */
@Component
public class LinksBetween {

  private final LinksBetweenStore store;
  private final Access access;

  LinksBetween(LinksBetweenStore store, Access access) {
    this.store = store;
    this.access = access;
  }

  /**
   * All links between two records each, in either direction, that the viewer sees with both ends
   * and their proof.
   *
   * @param withdrawn whether those that were withdrawn count too
   */
  @Transactional(readOnly = true)
  public List<Link> read(Viewer viewer, Collection<Link.Ends> ends, boolean withdrawn) {
    return ends.isEmpty() ? List.of() : store.between(ends, access.enter(viewer), withdrawn);
  }
}
