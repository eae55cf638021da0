package redsigma.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redsigma.record.RecordId;

/**
 * Writes the documents of all records anew, in place and in the order of their ids: each one's old
 * document serves until then. How far it is survives a fall.
 */
final class Rebuild implements Backlog {

  private static final Logger log = LoggerFactory.getLogger(Rebuild.class);
  private static final Duration NOTE_EVERY = Duration.ofSeconds(2);

  private final UpkeepStore store;
  private final Transcriber transcriber;
  private final RecordIndex index;
  private final Clock clock;
  private final UpkeepStore.Rebuilding rebuild;
  private RecordId last;
  private long done;
  private Instant next;
  private boolean isOvertaken;

  Rebuild(
      UpkeepStore store,
      Transcriber transcriber,
      RecordIndex index,
      Clock clock,
      UpkeepStore.Rebuilding rebuild) {
    this.store = store;
    this.transcriber = transcriber;
    this.index = index;
    this.clock = clock;
    this.rebuild = rebuild;
    this.last = rebuild.reached();
    this.done = rebuild.done();
    this.next = clock.instant().plus(NOTE_EVERY);
  }

  @Override
  public boolean step() {
    var written = transcriber.writeAfter(last, PIECE);
    if (written.isEmpty()) {
      return false;
    }
    last = written.getLast().id();
    done += written.size();
    if (!clock.instant().isBefore(next)) {
      index.flush();
      isOvertaken = !store.note(rebuild.id(), last, done, clock.instant());
      next = clock.instant().plus(NOTE_EVERY);
    }
    return !isOvertaken;
  }

  boolean is(UpkeepStore.Rebuilding other) {
    return rebuild.id().equals(other.id());
  }

  @Override
  public IndexStatus.State state() {
    return rebuild.whole() ? IndexStatus.State.REBUILDING : IndexStatus.State.BUILDING;
  }

  @Override
  public void finish() {
    if (!isOvertaken) {
      index.flush();
      store.finish(rebuild.id(), done, clock.instant());
      log.info("All {} records are indexed again.", done);
    }
  }
}
