package redsigma.search;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import redsigma.record.RecordId;

/** Which rebuild there is to do, whoever asked for it. */
@Component
final class Rebuilds {

  private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);
  private static final RecordId BEFORE_ALL = new RecordId(new UUID(0, 0));

  private final UpkeepStore store;
  private final ReadingStore records;
  private final Transcriber transcriber;
  private final RecordIndex index;
  private final Clock clock;

  Rebuilds(
      UpkeepStore store,
      ReadingStore records,
      Transcriber transcriber,
      RecordIndex index,
      Clock clock) {
    this.store = store;
    this.records = records;
    this.transcriber = transcriber;
    this.index = index;
    this.clock = clock;
  }

  /**
   * Asks for all documents to be written anew.
   *
   * @param whole whether the index holds every record as it is, if in an older shape
   */
  UUID ask(boolean whole) {
    var id = UUID.randomUUID();
    var now = clock.instant();
    store.begin(
        index.place().name(),
        new UpkeepStore.Rebuilding(
            id, transcriber.shape(), whole, BEFORE_ALL, 0, records.countRecords(), now, now, null));
    return id;
  }

  Optional<UpkeepStore.Rebuilding> latest() {
    return store.rebuild(index.place().name());
  }

  /** The one that is not finished; from the beginning if the packages changed since. */
  Optional<Backlog> next() {
    var open = latest().filter(rebuild -> rebuild.finished() == null);
    if (open.isPresent() && !open.get().shape().equals(transcriber.shape())) {
      ask(open.get().whole());
      open = latest();
    }
    return open.map(
        rebuild -> {
          log.info("All {} records are being indexed again.", rebuild.total());
          return new Rebuild(store, transcriber, index, clock, rebuild);
        });
  }
}
