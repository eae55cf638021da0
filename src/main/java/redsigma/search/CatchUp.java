package redsigma.search;

import java.util.List;
import redsigma.record.RecordId;

/** Indexes again what a fall may have lost. */
final class CatchUp implements Backlog {

  private final Transcriber transcriber;
  private final List<RecordId> ids;
  private int done;

  CatchUp(Transcriber transcriber, List<RecordId> ids) {
    this.transcriber = transcriber;
    this.ids = List.copyOf(ids);
  }

  @Override
  public boolean step() {
    var until = Math.min(ids.size(), done + PIECE);
    if (done < until) {
      transcriber.write(ids.subList(done, until));
      done = until;
    }
    return done < ids.size();
  }

  @Override
  public void finish() {}

  @Override
  public IndexStatus.State state() {
    return IndexStatus.State.CATCHING_UP;
  }
}
