package redsigma.command.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import redsigma.command.Terminal;
import redsigma.record.Portraits;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.search.Query;
import redsigma.search.Reindex;
import redsigma.search.Search;
import redsigma.security.Access;
import redsigma.security.Viewer;

/**
 * {@code bench access}: what a record's page and a search cost an officer who sees thousands of
 * access classes, beside the platform, which sees all and is asked for none.
 */
@Component
class AccessBench implements Bench {

  private static final int SEARCHED = 20;

  private final ManyClasses world;
  private final Records records;
  private final Portraits portraits;
  private final Search search;
  private final Access access;
  private final Reindex index;

  AccessBench(
      ManyClasses world,
      Records records,
      Portraits portraits,
      Search search,
      Access access,
      Reindex index) {
    this.world = world;
    this.records = records;
    this.portraits = portraits;
    this.search = search;
    this.access = access;
    this.index = index;
  }

  private List<RecordId> seen(Viewer viewer) {
    return AllRecords.of(records, viewer).stream().map(record -> record.id()).toList();
  }

  @Override
  public String name() {
    return "access";
  }

  /**
   * What a folder has from an earlier run is used again. Turn by turn, so that what else the
   * machine does falls on both alike.
   */
  @Override
  public int run(Terminal terminal, List<String> args) {
    var options = new Options(args);
    int count = options.number("records", 60_000);
    int turns = options.number("turns", 2_000);
    var random = new Random(options.number("seed", 2417));
    var officer = officer();
    if (seen(officer).isEmpty()) {
      world.make(count, options.number("classes", 6_000), random);
    }
    var open = seen(officer);
    index.awaitAll();
    int stored = seen(ManyClasses.MAKER).size();
    int classes = access.sight(officer).classes().length;
    terminal.say("%d records, an officer who sees %d classes".formatted(stored, classes));
    var words = List.of("marr", "mill", "nk51", "lead", "forde");
    IntConsumer pages = at -> page(officer, open.get(at % open.size()));
    IntConsumer pagesOfAll = at -> page(ManyClasses.MAKER, open.get(at % open.size()));
    IntConsumer searches = at -> search(officer, words.get(at % words.size()));
    IntConsumer searchesOfAll = at -> search(ManyClasses.MAKER, words.get(at % words.size()));
    var figures = new LinkedHashMap<String, Object>();
    figures.put("bench", name());
    figures.put("records", stored);
    figures.put("classes", classes);
    figures.put("page", beside(terminal, "page", turns, pages, pagesOfAll));
    figures.put("search", beside(terminal, "search", turns, searches, searchesOfAll));
    terminal.say(Figures.json(figures));
    return 0;
  }

  /** The same done for the officer and for one who sees all. */
  record Beside(Timings.Summary officer, Timings.Summary all, double ratio) {}

  private static Beside beside(
      Terminal terminal, String what, int turns, IntConsumer officer, IntConsumer all) {
    var theirs = new long[turns];
    var whole = new long[turns];
    for (int at = -turns / 4; at < turns; at++) {
      long first = time(officer, Math.abs(at));
      long second = time(all, Math.abs(at));
      if (at >= 0) {
        theirs[at] = first;
        whole[at] = second;
      }
    }
    var mine = summary(theirs);
    var every = summary(whole);
    var ratio = Timings.rounded(mine.p50() / every.p50());
    terminal.say("%-7s officer %s".formatted(what, mine));
    terminal.say("%-7s all     %s   ratio of medians %.2f".formatted("", every, ratio));
    return new Beside(mine, every, ratio);
  }

  private static Timings.Summary summary(long[] each) {
    long together = 0;
    for (long one : each) {
      together += one;
    }
    return new Timings(each, together).summary();
  }

  private static long time(IntConsumer work, int at) {
    long start = System.nanoTime();
    work.accept(at);
    return System.nanoTime() - start;
  }

  private void page(Viewer viewer, RecordId id) {
    var record = records.open(viewer, id).orElseThrow();
    records.linkGroups(viewer, id);
    portraits.of(viewer, record);
  }

  private void search(Viewer viewer, String words) {
    search.run(viewer, new Query.Words(words, Set.of(), List.of(), 0, SEARCHED));
  }

  private static Viewer officer() {
    var post = new Viewer.Post("officer", "Unit 0");
    return new Viewer(
        new UUID(7, 7), "bench", "Bench", "77", "Unit 0", Set.of(post), Viewer.Visit.UNKNOWN, null);
  }
}
