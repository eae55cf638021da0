package redsigma.search;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import redsigma.record.RecordId;
import redsigma.record.RecordsChanged;

/** Hears of saves once they are committed, and puts them before the indexer. */
@Component
class SavedRecords {

  private final IndexQueue queue;
  private final Freshness freshness;

  SavedRecords(IndexQueue queue, Freshness freshness) {
    this.queue = queue;
    this.freshness = freshness;
  }

  /** A record's document also holds words of those it is linked to. */
  @TransactionalEventListener
  public void on(RecordsChanged changed) {
    add(changed.ids(), changed.by(), IndexQueue.Cause.SAVED);
    add(changed.linked(), changed.by(), IndexQueue.Cause.LINKED);
  }

  private void add(List<RecordId> ids, UUID by, IndexQueue.Cause cause) {
    if (ids.isEmpty()) {
      return;
    }
    if (IndexQueue.isAwaited(ids)) {
      freshness.expect(by);
    }
    queue.add(ids, by, cause);
  }
}
