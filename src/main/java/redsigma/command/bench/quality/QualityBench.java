package redsigma.command.bench.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import redsigma.command.Terminal;
import redsigma.command.bench.Bench;
import redsigma.command.bench.Figures;
import redsigma.command.bench.Options;
import redsigma.command.bench.region.Region;
import redsigma.command.bench.region.RegionIndex;
import redsigma.record.RecordId;
import redsigma.search.PlainMatch;
import redsigma.search.Query;
import redsigma.search.Search;
import redsigma.security.Viewer;

/**
 * {@code bench quality --records N --seed S}: questions about N people and what they have, each
 * gone wrong in one way, and whether the one box has the right record among its first five; beside
 * PostgreSQL's trigrams and an ordinary match of words over the same data.
 */
@Component
class QualityBench implements Bench {

  private static final Viewer BENCH = Viewer.system("77", "bench quality");
  private static final int FIRST = 5;
  private static final int SHOWN = 20;
  private static final int EXAMPLES = 12;

  private final RegionIndex regions;
  private final Search search;
  private final PlainMatch plain;
  private final TrigramStore trigrams;
  private final Clock clock;

  QualityBench(
      RegionIndex regions, Search search, PlainMatch plain, TrigramStore trigrams, Clock clock) {
    this.regions = regions;
    this.search = search;
    this.plain = plain;
    this.trigrams = trigrams;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "quality";
  }

  @Override
  public int run(Terminal terminal, List<String> args) {
    var options = new Options(args);
    int people = options.number("records", 1_000_000);
    int each = options.number("queries", 75);
    int beside = options.number("beside", each);
    long seed = options.number("seed", 2417);
    var loaded = regions.prepare(terminal, seed, people);
    var set = new FairSet(loaded.region(), questions(loaded.region())).of(each);
    terminal.say("%d questions".formatted(set.values().stream().mapToInt(List::size).sum()));
    var contenders = new LinkedHashMap<Contender, Integer>();
    contenders.put(contender("the one box", this::search), each);
    contenders.put(contender("plain match", words -> plain.first(words, FIRST)), each);
    if (beside > 0) {
      trigrams.prepare();
      contenders.put(contender("pg_trgm", trigrams::first), beside);
    }
    var table = new Table();
    var missed = new TreeMap<Mistake, List<String>>();
    warm(set);
    contenders.forEach(
        (contender, most) ->
            set.forEach(
                (mistake, asked) -> {
                  var score = new Score(loaded.region());
                  asked.stream().limit(most).forEach(one -> score.ask(contender, one));
                  table.put(mistake, contender.name(), score);
                  if (most == each) {
                    missed.computeIfAbsent(mistake, none -> score.missed());
                  }
                }));
    table.lines().forEach(terminal::say);
    if (options.text("missed").isPresent()) {
      missed.forEach((mistake, words) -> tell(terminal, mistake, words));
    }
    var figures = new LinkedHashMap<String, Object>();
    figures.put("bench", name());
    figures.put("residents", people);
    figures.put("seed", seed);
    figures.putAll(loaded.figures());
    figures.put("mistakes", table.figures());
    terminal.say(Figures.json(figures));
    return 0;
  }

  private Questions questions(Region region) {
    return new Questions(region, LocalDate.now(clock));
  }

  private void warm(Map<Mistake, List<Question>> set) {
    set.values().stream()
        .flatMap(asked -> asked.stream().limit(5))
        .forEach(question -> search(question.words()));
  }

  private List<RecordId> search(String words) {
    var query = new Query.Words(words, Set.of(), List.of(), 0, SHOWN);
    return search.run(BENCH, query).hits().stream()
        .limit(FIRST)
        .map(hit -> hit.record().id())
        .toList();
  }

  private static void tell(Terminal terminal, Mistake mistake, List<String> words) {
    var some = new ArrayList<>(words.subList(0, Math.min(EXAMPLES, words.size())));
    terminal.say("missed, %s: %s".formatted(mistake.title(), String.join(" | ", some)));
  }

  private static Contender contender(
      String name, java.util.function.Function<String, List<RecordId>> first) {
    return new Contender() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<RecordId> first(String words) {
        return first.apply(words);
      }
    };
  }
}
