package redsigma.search;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
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
  private final JdbcClient jdbc;
  private final Clock clock;

  SecondIndex(
      Records records,
      Neighbours neighbours,
      Access access,
      Schemas schemas,
      ReadingStore store,
      JdbcClient jdbc,
      Clock clock) {
    this.neighbours = neighbours;
    this.records = records;
    this.access = access;
    this.schemas = schemas;
    this.store = store;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Running start(Path wanted) {
    return start(lucene(wanted));
  }

  static SearchSettings lucene(Path folder) {
    return settings(SearchSettings.Engine.LUCENE, folder, "", "none");
  }

  /** On a cluster, under a name of its own. */
  Running start(String uri, String name) {
    return start(settings(SearchSettings.Engine.OPENSEARCH, Path.of("none"), uri, name));
  }

  private static SearchSettings settings(
      SearchSettings.Engine engine, Path folder, String uri, String name) {
    return new SearchSettings(
        engine,
        folder,
        Duration.ofSeconds(5),
        Duration.ofSeconds(3),
        LocalTime.of(3, 30),
        new OpenSearchSettings(
            List.of(uri.split(",")), null, null, null, name, 1, 1, Duration.ofSeconds(10)));
  }

  private Running start(SearchSettings settings) {
    var index = RecordIndex.open(settings, clock);
    var queue = new IndexQueue();
    var vicinity = new Vicinity(neighbours, records);
    var transcriber = new Transcriber(records, schemas, index, vicinity, store);
    var sweep = new Sweep(store, queue, transcriber, clock);
    var checkpoints = new Checkpoints(store, index, queue, clock, settings);
    var upkeep = new UpkeepStore(jdbc);
    var rebuilds = new Rebuilds(upkeep, store, transcriber, index, clock);
    var comparisons =
        new Comparisons(upkeep, store, transcriber, index, queue, new Night(clock, settings));
    var backlogs = new Backlogs(checkpoints, sweep, rebuilds, comparisons, index, transcriber);
    var freshness = new Freshness(index, settings);
    var keeper = new Keeper(new NodeStore(jdbc), index);
    var classes = new ClassFilters();
    var indexer = new Indexer(queue, freshness, transcriber, backlogs, keeper);
    indexer.start();
    return new Running(
        index,
        queue,
        indexer,
        new Reindex(backlogs, rebuilds, comparisons, index, queue, checkpoints),
        new Finder(index, access, classes, new NearQueries(classes)));
  }

  record Running(
      RecordIndex index, IndexQueue queue, Indexer indexer, Reindex reindex, Finder finder)
      implements AutoCloseable {

    @Override
    public void close() {
      indexer.stop();
      index.close();
    }
  }
}
