package redsigma.record;

import java.util.List;
import java.util.UUID;

/**
 * Published in the transaction of a save: the records whose own data or standing changed, and those
 * of which only links did.
 *
 * @param naming those among the changed whose data name files
 */
public record RecordsChanged(
    List<RecordId> ids, List<RecordId> linked, List<RecordId> naming, UUID by) {
  public RecordsChanged {
    ids = List.copyOf(ids);
    linked = List.copyOf(linked);
    naming = List.copyOf(naming);
  }
}
