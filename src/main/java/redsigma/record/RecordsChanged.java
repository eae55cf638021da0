package redsigma.record;

import java.util.List;
import java.util.UUID;

/** Published in the transaction of a save: which records changed, theirs or their links'. */
public record RecordsChanged(List<RecordId> ids, UUID by) {
  public RecordsChanged {
    ids = List.copyOf(ids);
  }
}
