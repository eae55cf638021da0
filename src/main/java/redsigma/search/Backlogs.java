package redsigma.search;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Decides what long work there is: catching up after a fall, rebuilding, comparing. */
@Component
final class Backlogs {

  private static final Logger log = LoggerFactory.getLogger(Backlogs.class);

  private final Checkpoints checkpoints;
  private final Sweep sweep;
  private final Rebuilds rebuilds;
  private final Comparisons comparisons;
  private final RecordIndex index;
  private final Transcriber transcriber;
  private volatile @Nullable Work work;
  private volatile boolean begun;
  private volatile boolean away;
  private volatile boolean standsBy;
  private boolean prepared;

  Backlogs(
      Checkpoints checkpoints,
      Sweep sweep,
      Rebuilds rebuilds,
      Comparisons comparisons,
      RecordIndex index,
      Transcriber transcriber) {
    this.checkpoints = checkpoints;
    this.sweep = sweep;
    this.rebuilds = rebuilds;
    this.comparisons = comparisons;
    this.index = index;
    this.transcriber = transcriber;
  }

  /** A backlog, and the horizon before which all is indexed when it is done, if it says so. */
  private record Work(Backlog backlog, @Nullable String horizon) {}

  IndexStatus.State state() {
    var now = work;
    if (away) {
      return IndexStatus.State.AWAY;
    }
    if (now != null) {
      return now.backlog().state();
    }
    return begun || standsBy ? IndexStatus.State.CURRENT : IndexStatus.State.CATCHING_UP;
  }

  /** Nothing is left that was asked for or found to do. */
  boolean isEmpty() {
    return begun && work == null;
  }

  /** Whether saves that were told of before may not be in the index yet. */
  boolean isCatchingUp() {
    var now = work;
    return !begun || (now != null && now.horizon() != null);
  }

  /** Does the next piece of what there is to do. */
  void step() {
    standsBy = false;
    if (!begun) {
      begin();
      begun = true;
    }
    var now = work;
    if (now != null && !now.backlog().step()) {
      finish(now);
      work = next();
    }
  }

  private void finish(Work done) {
    if (done.horizon() != null) {
      checkpoints.reach(done.horizon());
    }
    done.backlog().finish();
    index.refresh();
    if (done.backlog() instanceof Comparison compared) {
      comparisons.finish(compared);
    }
  }

  /** Every few seconds: notices what nobody told of, moves the watermark, takes up new work. */
  void tend() {
    if (begun && sweep.isDue()) {
      var horizon = sweep.sweep();
      if (!isCatchingUp()) {
        checkpoints.consider(horizon);
        look();
      }
    }
  }

  /** Before the end: queues what nobody told of. Null when the watermark has to stay. */
  @Nullable String sweepLast() {
    return isCatchingUp() ? null : sweep.sweep();
  }

  /** The last thing done: all that was queued is in the index. */
  void close(String horizon) {
    checkpoints.reach(horizon);
  }

  /** Looks for what was asked for meanwhile, also by another process, by an hour or by a schema. */
  private void look() {
    if (!checkpoints.hasShape(transcriber.shape())) {
      log.info("The packages changed what is searched. All records are being indexed again.");
      rebuilds.ask(true);
      checkpoints.follow(transcriber.shape());
    }
    if (isEmpty() || isOvertaken()) {
      work = next();
    }
  }

  private boolean isOvertaken() {
    return work != null
        && work.backlog() instanceof Rebuild running
        && rebuilds.latest().filter(running::is).isEmpty();
  }

  private @Nullable Work next() {
    return rebuilds
        .next()
        .or(comparisons::next)
        .map(backlog -> new Work(backlog, null))
        .orElse(null);
  }

  /** What the index did not keep is behind the watermark: it is gone through again from there. */
  void fallBack() {
    begun = false;
    work = null;
    prepared = false;
    away = true;
  }

  /** The index takes documents again. */
  void recover() {
    away = false;
  }

  /** Makes sure that there is an index to write to. */
  void prepare() {
    if (!prepared) {
      index.place().prepare();
      prepared = true;
    }
  }

  /** Another process keeps the index: long work is left to it. */
  void standBy() {
    begun = false;
    work = null;
    standsBy = true;
  }

  private void begin() {
    var watermark = checkpoints.begin(transcriber.shape());
    if (watermark == null) {
      beginFromNothing();
      watermark = sweep.begin();
      checkpoints.reach(watermark);
    } else {
      rebuildIfReshaped();
    }
    var horizon = sweep.begin();
    work = new Work(sweep.catchUp(watermark), horizon);
  }

  /** The row goes first: an emptied index with a watermark would pass for one that holds all. */
  private void beginFromNothing() {
    checkpoints.forget();
    index.purge();
    rebuilds.ask(false);
  }

  private void rebuildIfReshaped() {
    if (!checkpoints.hasShape(transcriber.shape())) {
      rebuilds.ask(true);
      checkpoints.follow(transcriber.shape());
    }
  }
}
