package redsigma.search;

import java.util.Collection;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;
import redsigma.record.RecordId;

/** Builds the search index anew from the records, and tells how it stands. */
@Component
public class Reindex {

  private final Backlogs backlogs;
  private final RecordIndex index;
  private final IndexQueue queue;
  private final Checkpoints checkpoints;

  Reindex(Backlogs backlogs, RecordIndex index, IndexQueue queue, Checkpoints checkpoints) {
    this.backlogs = backlogs;
    this.index = index;
    this.queue = queue;
    this.checkpoints = checkpoints;
  }

  /** Is told how many records are indexed, of how many. */
  public interface Progress {
    void at(long done, long total);
  }

  /** Empties the index, indexes all records, and answers how many there were. */
  public long run(Progress progress) {
    try {
      return backlogs.ask(progress).join();
    } catch (CompletionException stopped) {
      throw new IllegalStateException("The index was not rebuilt to its end", stopped.getCause());
    }
  }

  /** Whether all saves of these records that this process knows of are in the index. */
  boolean has(Collection<RecordId> ids) {
    return backlogs.state() == IndexStatus.State.CURRENT && ids.stream().noneMatch(queue::awaits);
  }

  public IndexStatus status() {
    return new IndexStatus(backlogs.state(), index.count(), queue.size(), checkpoints.last());
  }
}
