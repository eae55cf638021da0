package redsigma.search;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
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

  /** Documents hold nothing of a record's links, so those alone give the indexer no work. */
  @TransactionalEventListener
  public void on(RecordsChanged changed) {
    if (changed.ids().isEmpty()) {
      return;
    }
    if (IndexQueue.isAwaited(changed.ids())) {
      freshness.expect(changed.by());
    }
    queue.add(changed.ids(), changed.by());
  }
}
