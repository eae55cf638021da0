package redsigma.command.bench.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import redsigma.command.Terminal;
import redsigma.command.bench.Figures;
import redsigma.command.bench.Options;
import redsigma.command.bench.RegionSpeed;
import redsigma.command.bench.Timings;
import redsigma.command.bench.Writers;
import redsigma.command.bench.region.Region;
import redsigma.command.bench.region.RegionIndex;
import redsigma.search.PlainMatch;
import redsigma.search.Query;
import redsigma.search.Search;
import redsigma.security.Viewer;

/** The questions of the quality set by the clock: for one user and for eight, kind by kind. */
@Component
class SpeedOfSearch implements RegionSpeed {

  private static final Viewer BENCH = Viewer.system("77", "bench search");
  private static final List<Integer> USERS = List.of(1, 8);
  private static final double RECORDS_A_PERSON = 2.42;
  private static final int SHOWN = 20;
  private static final int SUGGESTED = 8;

  private final RegionIndex regions;
  private final Search search;
  private final PlainMatch plain;
  private final BesideLucene lucene;
  private final TrigramStore trigrams;
  private final Clock clock;

  SpeedOfSearch(
      RegionIndex regions,
      Search search,
      PlainMatch plain,
      BesideLucene lucene,
      TrigramStore trigrams,
      Clock clock) {
    this.regions = regions;
    this.search = search;
    this.plain = plain;
    this.lucene = lucene;
    this.trigrams = trigrams;
    this.clock = clock;
  }

  @Override
  public int run(Terminal terminal, int records, long seed, Options options) {
    int each = options.number("queries", 100);
    int beside = options.number("beside", 20);
    var ready = regions.prepare(terminal, seed, (int) (records / RECORDS_A_PERSON));
    var words = words(ready.region(), each);
    words.values().forEach(some -> some.stream().limit(10).forEach(this::search));
    var types = types(words);
    var times = new LinkedHashMap<String, Object>();
    for (int users : USERS) {
      for (var kind : words.entrySet()) {
        time(terminal, times, users, kind.getKey(), kind.getValue(), this::search);
      }
      var all = words.values().stream().flatMap(List::stream).toList();
      time(terminal, times, users, "all", all, this::search);
      time(terminal, times, users, "suggestions", begun(all), this::suggest);
      time(terminal, times, users, "with facets", all, typed -> searchOne(typed, types));
      time(terminal, times, users, "plain match", all, typed -> plain.first(typed, SHOWN));
      times.put(
          "side by side, %d".formatted(users), lucene.time(terminal, BENCH, all, SHOWN, users));
    }
    if (beside > 0) {
      trigrams.prepare();
      var some = words.values().stream().flatMap(list -> list.stream().limit(beside / 5)).toList();
      time(terminal, times, 1, "pg_trgm", some, trigrams::first);
    }
    var figures = new LinkedHashMap<String, Object>();
    figures.put("bench", "search");
    figures.put("seed", seed);
    figures.putAll(ready.figures());
    figures.put("times", times);
    terminal.say(Figures.json(figures));
    return 0;
  }

  private Map<String, List<String>> words(Region region, int each) {
    var questions = new Questions(region, LocalDate.now(clock));
    var words = new LinkedHashMap<String, List<String>>();
    for (var mistake : Mistake.values()) {
      var some = new ArrayList<String>();
      for (int serial = 0; some.size() < each && serial < each * 200; serial++) {
        questions.make(mistake, serial).map(Question::words).ifPresent(some::add);
      }
      words.put(mistake.title(), some);
    }
    return words;
  }

  /** What stands in the box before the last letters are typed. */
  private static List<String> begun(List<String> words) {
    return words.stream().map(typed -> typed.substring(0, (typed.length() + 1) / 2)).toList();
  }

  private static void time(
      Terminal terminal,
      Map<String, Object> times,
      int users,
      String what,
      List<String> words,
      Consumer<String> ask) {
    Timings timed = Writers.time(users, words.size(), at -> ask.accept(words.get(at)));
    var name = "%s, %d user%s".formatted(what, users, users == 1 ? "" : "s");
    terminal.say("%-34s %s".formatted(name, timed.summary()));
    times.put(name, timed.summary());
  }

  private void search(String words) {
    search.run(BENCH, new Query.Words(words, Set.of(), List.of(), 0, SHOWN));
  }

  /** Of the best answer to each question, its type: what one would narrow the search to. */
  private Map<String, Set<String>> types(Map<String, List<String>> words) {
    var types = new HashMap<String, Set<String>>();
    for (var typed : words.values().stream().flatMap(List::stream).toList()) {
      search.suggest(BENCH, typed, Set.of(), 1).stream()
          .findFirst()
          .ifPresent(hit -> types.put(typed, Set.of(hit.record().type())));
    }
    return types;
  }

  private void searchOne(String words, Map<String, Set<String>> types) {
    var one = types.getOrDefault(words, Set.of());
    search.run(BENCH, new Query.Words(words, one, List.of(), 0, SHOWN));
  }

  private void suggest(String words) {
    search.suggest(BENCH, words, Set.of(), SUGGESTED);
  }
}
