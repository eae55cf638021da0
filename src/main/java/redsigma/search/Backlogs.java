package redsigma.search;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import redsigma.schema.Schemas;

/** Decides what long work there is: catching up after a fall, or building the index anew. */
@Component
final class Backlogs {

  private static final Logger log = LoggerFactory.getLogger(Backlogs.class);

  private final ReadingStore store;
  private final Checkpoints checkpoints;
  private final Transcriber transcriber;
  private final Sweep sweep;
  private final RecordIndex index;
  private final Schemas schemas;
  private volatile @Nullable Work work;
  private volatile @Nullable Rebuild asked;
  private volatile boolean begun;
  private String followed = "";

  Backlogs(
      ReadingStore store,
      Checkpoints checkpoints,
      Transcriber transcriber,
      Sweep sweep,
      RecordIndex index,
      Schemas schemas) {
    this.store = store;
    this.checkpoints = checkpoints;
    this.transcriber = transcriber;
    this.sweep = sweep;
    this.index = index;
    this.schemas = schemas;
  }

  /** A backlog, and the horizon before which all is indexed when it is done. */
  private record Work(Backlog backlog, String horizon) {}

  /** Asks for the index to be built anew; answers how many records it then holds. */
  CompletableFuture<Long> ask(Reindex.Progress progress) {
    var rebuild = new Rebuild(transcriber, progress, store.countRecords());
    asked = rebuild;
    return rebuild.finished();
  }

  IndexStatus.State state() {
    var now = work;
    if (now != null) {
      return now.backlog().state();
    }
    return begun ? IndexStatus.State.CURRENT : IndexStatus.State.CATCHING_UP;
  }

  boolean isEmpty() {
    return begun && work == null && asked == null;
  }

  /** Does the next piece of what there is to do. */
  void step() {
    var rebuild = asked;
    if (rebuild != null) {
      index.purge();
      start(rebuild);
      asked = null;
      begun = true;
    } else if (!begun) {
      begin();
      begun = true;
    }
    var now = work;
    if (now != null && !now.backlog().step()) {
      checkpoints.reach(now.horizon());
      index.refresh();
      work = null;
      now.backlog().finish();
      log.info("The search index is up to date.");
    }
  }

  /** Writes all documents again, in place, when a new schema asks for other ones. */
  void followSchema() {
    var version = schemas.current().version();
    if (version.equals(followed)) {
      return;
    }
    followed = version;
    if (!checkpoints.hasShape(shape())) {
      log.info("The packages changed what is searched. All records are being indexed again.");
      start(quietRebuild());
    }
  }

  private void begin() {
    index.place().prepare();
    var watermark = checkpoints.begin(shape());
    if (watermark == null) {
      index.purge();
      start(quietRebuild());
    } else {
      var horizon = sweep.begin();
      work = new Work(new CatchUp(transcriber, store.changedSince(watermark)), horizon);
    }
  }

  private void start(Rebuild rebuild) {
    checkpoints.restart(shape());
    work = new Work(rebuild, sweep.begin());
  }

  private Rebuild quietRebuild() {
    return new Rebuild(transcriber, (done, total) -> {}, store.countRecords());
  }

  private String shape() {
    return Shape.of(schemas.current());
  }
}
