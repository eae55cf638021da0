package redsigma.record;

import java.util.List;
import java.util.UUID;

/**
 * Published in the transaction of a save: the records whose own data or standing changed, and those
 * of which only links did.
 */
public record RecordsChanged(List<RecordId> ids, List<RecordId> linked, UUID by) {
  public RecordsChanged {
    ids = List.copyOf(ids);
    linked = List.copyOf(linked);
  }
}
