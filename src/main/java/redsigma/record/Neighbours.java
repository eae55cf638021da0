package redsigma.record;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** Who stands next to whom, for many records at once and without reading what they hold. */
@Component
public class Neighbours {

  private final NeighbourStore store;
  private final Access access;

  Neighbours(NeighbourStore store, Access access) {
    this.store = store;
    this.access = access;
  }

  /**
   * The live links of records whose far ends and proofs the viewer sees: of each record so many at
   * most, those that still hold first, then those that changed last.
   */
  @Transactional(readOnly = true)
  public List<Neighbour> of(Viewer viewer, Collection<RecordId> ids, int most) {
    return ids.isEmpty()
        ? List.of()
        : store.of(ids.stream().map(RecordId::value).toList(), access.enter(viewer), most);
  }

  /** All records that any of these is linked to. */
  @Transactional(readOnly = true)
  public Set<RecordId> around(Viewer viewer, Collection<RecordId> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    access.enter(viewer);
    return new HashSet<>(store.around(ids.stream().map(RecordId::value).toList()));
  }
}
