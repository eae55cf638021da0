package redsigma.command.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import redsigma.command.QuietJournal;
import redsigma.command.Terminal;
import redsigma.record.Change;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.schema.Schemas;
import redsigma.search.Reindex;
import redsigma.security.Viewer;

/**
 * {@code bench save}: records through {@link Records#save}, with all it does, beside the same saves
 * without the journal and the same rows in bare JDBC, in turns of the same run.
 */
@Component
class SaveBench implements Bench {

  private static final Viewer BENCH = Viewer.system("77", "bench save");
  private static final List<Integer> WRITERS = List.of(1, 8);

  private final Schemas schemas;
  private final Records records;
  private final Reindex index;
  private final RowStore rows;
  private final ObjectProvider<QuietJournal> journal;
  private final Clock clock;

  SaveBench(
      Schemas schemas,
      Records records,
      Reindex index,
      RowStore rows,
      ObjectProvider<QuietJournal> journal,
      Clock clock) {
    this.schemas = schemas;
    this.records = records;
    this.index = index;
    this.rows = rows;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "save";
  }

  /** Turns that warm Java up come first: a server that has just started is not what is asked. */
  @Override
  public int run(Terminal terminal, List<String> args) {
    var quiet = journal.getIfAvailable();
    if (quiet == null) {
      terminal.say("A server is at work on this folder: measure in another, or without --data");
      return 2;
    }
    var options = new Options(args);
    var schema = schemas.current();
    var type = options.text("type").map(schema::type);
    var specimens = Specimens.of(schema, type.orElseGet(() -> Specimens.usualType(schema)));
    int rounds = options.number("rounds", 3);
    var run = new Run(specimens, options.number("records", 3_000), quiet, new ArrayList<>());
    var like = rows.like(run.saveOne().value());
    for (int round = 0; round < options.number("warm", 3); round++) {
      run.round(like, WRITERS.getLast(), false);
    }
    for (int writers : WRITERS) {
      for (int round = 0; round < rounds; round++) {
        run.round(like, writers, true);
      }
    }
    return report(terminal, run, rounds);
  }

  private int report(Terminal terminal, Run run, int rounds) {
    terminal.say(
        "%d records of the type %s a turn, %d turns each, about %d bytes of data a record"
            .formatted(run.count, run.specimens.type().name(), rounds, run.size()));
    var measured = WRITERS.stream().map(writers -> Beside.of(writers, run.turns)).toList();
    measured.forEach(beside -> beside.print(terminal));
    terminal.say(
        Figures.json(
            Map.of("bench", name(), "type", run.specimens.type().name(), "writers", measured)));
    return 0;
  }

  private final class Run {

    private final Specimens specimens;
    private final int count;
    private final QuietJournal journal;
    private final List<Beside.Turn> turns;
    private int serial;

    Run(Specimens specimens, int count, QuietJournal journal, List<Beside.Turn> turns) {
      this.specimens = specimens;
      this.count = count;
      this.journal = journal;
      this.turns = turns;
    }

    /** All ways, one after the other, on records that were made beforehand. */
    void round(RowStore.Like like, int writers, boolean counted) {
      var turns = new ArrayList<Beside.Turn>();
      turns.add(new Beside.Turn(writers, Beside.Way.SAVE, saves(writers)));
      journal.during(() -> turns.add(new Beside.Turn(writers, Beside.Way.QUIET, saves(writers))));
      turns.add(new Beside.Turn(writers, Beside.Way.BARE, bare(like, writers)));
      if (counted) {
        this.turns.addAll(turns);
      }
    }

    private Timings saves(int writers) {
      var changes = changes();
      var timings = Writers.time(writers, count, at -> save(changes.get(at)));
      waitForTheIndex();
      return timings;
    }

    private Timings bare(RowStore.Like like, int writers) {
      var changes = changes();
      var texts = changes.stream().map(change -> change.data().json()).toList();
      return Writers.time(writers, count, at -> insert(like, changes.get(at), texts.get(at)));
    }

    RecordId saveOne() {
      return save(change());
    }

    int size() {
      return specimens.number(0).json().length();
    }

    private List<Change> changes() {
      var changes = new ArrayList<Change>(count);
      for (int made = 0; made < count; made++) {
        changes.add(change());
      }
      return changes;
    }

    private Change change() {
      var data = specimens.number(serial++);
      return Change.create(RecordId.next(clock), specimens.type().name(), data);
    }

    private RecordId save(Change change) {
      var result = records.save(BENCH, change);
      if (result instanceof Saved saved) {
        return saved.id();
      }
      throw new IllegalStateException("Not saved: " + result);
    }

    private void insert(RowStore.Like like, Change change, String json) {
      rows.insert(like, change.id().value(), "B-" + change.id(), json);
    }
  }

  /** So that the indexing of what was saved is not laid at the door of the bare inserts. */
  private void waitForTheIndex() {
    index.awaitAll();
  }
}
