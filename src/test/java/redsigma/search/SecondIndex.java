package redsigma.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import redsigma.record.Neighbours;
import redsigma.record.Records;
import redsigma.schema.Schemas;
import redsigma.security.Access;

/** Builds another index beside the house's own, to be stopped, lost and damaged. */
@Component
@Scope("prototype")
final class SecondIndex {

  private final Records records;
  private final Neighbours neighbours;
  private final Access access;
  private final Schemas schemas;
  private final ReadingStore store;
  private final Clock clock;

  SecondIndex(
      Records records,
      Neighbours neighbours,
      Access access,
      Schemas schemas,
      ReadingStore store,
      Clock clock) {
    this.neighbours = neighbours;
    this.records = records;
    this.access = access;
    this.schemas = schemas;
    this.store = store;
    this.clock = clock;
  }

  Running start(Path wanted) {
    var settings = new SearchSettings(wanted, Duration.ofSeconds(5), Duration.ofSeconds(3));
    var folder = new SearchParts().indexFolder(settings, clock);
    var index = RecordIndex.openLucene(folder.path());
    var queue = new IndexQueue();
    var transcriber = new Transcriber(records, schemas, index, new Vicinity(neighbours, records));
    var sweep = new Sweep(store, queue, transcriber, clock);
    var checkpoints = new Checkpoints(store, index, folder, queue, clock, settings);
    var backlogs = new Backlogs(store, checkpoints, transcriber, sweep, index, schemas);
    var freshness = new Freshness(index, settings);
    var indexer = new Indexer(queue, freshness, transcriber, checkpoints, backlogs, sweep);
    indexer.start();
    return new Running(
        folder,
        index,
        indexer,
        new Reindex(backlogs, index, queue, checkpoints),
        new Finder(index, access));
  }

  record Running(
      IndexFolder folder, RecordIndex index, Indexer indexer, Reindex reindex, Finder finder)
      implements AutoCloseable {

    @Override
    public void close() {
      indexer.stop();
      index.close();
      try {
        folder.close();
      } catch (IOException unexpected) {
        throw new UncheckedIOException(unexpected);
      }
    }
  }
}
