package redsigma.command.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import redsigma.command.Terminal;
import redsigma.record.Change;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.schema.Schemas;
import redsigma.search.Reindex;
import redsigma.security.Viewer;

/**
 * {@code bench save}: records through {@link Records#save}, with all it does, beside the same rows
 * in bare JDBC, in turns of the same run.
 */
@Component
class SaveBench implements Bench {

  private static final Viewer BENCH = Viewer.system("77", "bench save");
  private static final List<Integer> WRITERS = List.of(1, 8);

  private final Schemas schemas;
  private final Records records;
  private final Reindex index;
  private final RowStore rows;
  private final Clock clock;

  SaveBench(Schemas schemas, Records records, Reindex index, RowStore rows, Clock clock) {
    this.schemas = schemas;
    this.records = records;
    this.index = index;
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "save";
  }

  @Override
  public int run(Terminal terminal, List<String> args) {
    var options = new Options(args);
    var schema = schemas.current();
    var type = options.text("type").map(schema::type);
    var specimens = Specimens.of(schema, type.orElseGet(() -> Specimens.usualType(schema)));
    int count = options.number("records", 3_000);
    int rounds = options.number("rounds", 3);
    var run = new Run(specimens, count, new ArrayList<>());
    var like = rows.like(run.saveOne().value());
    run.round(like, 8, false);
    WRITERS.forEach(
        writers -> {
          for (int round = 0; round < rounds; round++) {
            run.round(like, writers, true);
          }
        });
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

  /** One turn of one way of writing. */
  record Turn(int writers, boolean bare, Timings timings) {}

  /** Both ways with so many writers, all turns together. */
  record Beside(int writers, Timings.Summary save, Timings.Summary bare, double ratio) {

    static Beside of(int writers, List<Turn> turns) {
      var save = sum(writers, false, turns);
      var bare = sum(writers, true, turns);
      var ratio = Timings.rounded(save.perSecond() / bare.perSecond());
      return new Beside(writers, save.summary(), bare.summary(), ratio);
    }

    private static Timings sum(int writers, boolean bare, List<Turn> turns) {
      return turns.stream()
          .filter(turn -> turn.writers() == writers && turn.bare() == bare)
          .map(Turn::timings)
          .reduce(Timings::plus)
          .orElseThrow();
    }

    void print(Terminal terminal) {
      terminal.say("%d writer(s)".formatted(writers));
      terminal.say("  Records.save  " + save);
      terminal.say("  bare JDBC     " + bare);
      terminal.say("  ratio         %.2f".formatted(ratio));
    }
  }

  private final class Run {

    private final Specimens specimens;
    private final int count;
    private final List<Turn> turns;
    private int serial;

    Run(Specimens specimens, int count, List<Turn> turns) {
      this.specimens = specimens;
      this.count = count;
      this.turns = turns;
    }

    /** Both ways, one after the other, on records that were made beforehand. */
    void round(RowStore.Like like, int writers, boolean counted) {
      var changes = changes();
      var save = Writers.time(writers, count, at -> save(changes.get(at)));
      waitForTheIndex();
      var others = changes();
      var texts = others.stream().map(change -> change.data().json()).toList();
      var bare = Writers.time(writers, count, at -> insert(like, others.get(at), texts.get(at)));
      if (counted) {
        turns.add(new Turn(writers, false, save));
        turns.add(new Turn(writers, true, bare));
      }
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
    while (index.status().pending() > 0) {
      LockSupport.parkNanos(10_000_000);
    }
  }
}
