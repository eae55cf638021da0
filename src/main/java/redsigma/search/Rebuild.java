package redsigma.search;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import redsigma.record.RecordId;

/** Builds the index from all records, in the order of their ids. */
final class Rebuild implements Backlog {

  private final Transcriber transcriber;
  private final Reindex.Progress progress;
  private final long total;
  private final CompletableFuture<Long> finished = new CompletableFuture<>();
  private RecordId last = new RecordId(new UUID(0, 0));
  private long done;

  Rebuild(Transcriber transcriber, Reindex.Progress progress, long total) {
    this.transcriber = transcriber;
    this.progress = progress;
    this.total = total;
  }

  @Override
  public boolean step() {
    var written = transcriber.writeAfter(last, PIECE);
    if (written.isEmpty()) {
      return false;
    }
    last = written.getLast().id();
    done += written.size();
    progress.at(done, Math.max(total, done));
    return true;
  }

  @Override
  public IndexStatus.State state() {
    return IndexStatus.State.REBUILDING;
  }

  CompletableFuture<Long> finished() {
    return finished;
  }

  @Override
  public void finish() {
    finished.complete(done);
  }
}
