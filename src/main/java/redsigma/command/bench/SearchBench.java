package redsigma.command.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.springframework.stereotype.Component;
import redsigma.command.Terminal;
import redsigma.command.bench.QuerySamples.Kind;
import redsigma.command.bench.QuerySamples.Sample;
import redsigma.command.demo.Demo;
import redsigma.record.Record;
import redsigma.record.Records;
import redsigma.schema.Schemas;
import redsigma.search.Query;
import redsigma.search.Reindex;
import redsigma.search.Search;
import redsigma.security.Viewer;

/**
 * {@code bench search}: seeded queries made from the records there are, and whether they find; with
 * {@code --records N} how fast a made-up region of N records is searched.
 */
@Component
class SearchBench implements Bench {

  private static final Viewer BENCH = Viewer.system("77", "bench search");
  private static final int SHOWN = 20;
  private static final int FIRST = 5;

  private final Schemas schemas;
  private final Records records;
  private final Search search;
  private final Reindex index;
  private final Demo demo;
  private final RegionSpeed region;

  SearchBench(
      Schemas schemas,
      Records records,
      Search search,
      Reindex index,
      Demo demo,
      RegionSpeed region) {
    this.schemas = schemas;
    this.records = records;
    this.search = search;
    this.index = index;
    this.demo = demo;
    this.region = region;
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public int run(Terminal terminal, List<String> args) {
    var options = new Options(args);
    int count = options.number("queries", 300);
    long seed = options.number("seed", 2417);
    int made = options.number("records", 0);
    if (made > 0) {
      return region.run(terminal, made, seed, options);
    }
    var all = AllRecords.of(records, BENCH);
    if (all.isEmpty()) {
      terminal.say("No records here: making the demo data to search in");
      demo.enlist();
      demo.load(seed);
      all = AllRecords.of(records, BENCH);
    }
    index.awaitAll();
    terminal.say(
        "%d records, up to %d queries of each kind, seed %d".formatted(all.size(), count, seed));
    var samples = samples(all, count, new Random(seed));
    samples.values().forEach(kind -> kind.stream().limit(count / 4).forEach(this::run));
    var found = new EnumMap<Kind, Found>(Kind.class);
    samples.forEach((kind, queries) -> found.put(kind, measure(queries)));
    found.forEach((kind, result) -> terminal.say("%-11s %s".formatted(kind, result)));
    terminal.say(
        Figures.json(Map.of("bench", name(), "records", all.size(), "seed", seed, "kinds", found)));
    return 0;
  }

  private Map<Kind, List<Sample>> samples(List<Record> all, int count, Random random) {
    var shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    var maker = new QuerySamples(random);
    var schema = schemas.current();
    var samples = new EnumMap<Kind, List<Sample>>(Kind.class);
    for (var record : shuffled) {
      for (var sample : maker.of(schema.type(record.type()), record)) {
        var kept = samples.computeIfAbsent(sample.kind(), kind -> new ArrayList<>());
        if (kept.size() < count) {
          kept.add(sample);
        }
      }
    }
    return samples;
  }

  /** How long searches of a kind took, and which share had what was meant among the first. */
  record Found(Timings.Summary times, double itself, double itselfOrNamesake) {
    @Override
    public String toString() {
      return "%s   in the first five: itself %.1f %%, it or one titled alike %.1f %%"
          .formatted(times, 100 * itself, 100 * itselfOrNamesake);
    }
  }

  private Found measure(List<Sample> samples) {
    var each = new long[samples.size()];
    int itself = 0;
    int alike = 0;
    long together = 0;
    for (int at = 0; at < each.length; at++) {
      var meant = samples.get(at).from();
      long start = System.nanoTime();
      var first = run(samples.get(at)).stream().limit(FIRST).toList();
      each[at] = System.nanoTime() - start;
      together += each[at];
      boolean there = first.stream().anyMatch(hit -> hit.id().equals(meant.id()));
      itself += there ? 1 : 0;
      alike += there || first.stream().anyMatch(hit -> hit.title().equals(meant.title())) ? 1 : 0;
    }
    double all = each.length;
    return new Found(
        new Timings(each, together).summary(),
        Timings.rounded(itself / all),
        Timings.rounded(alike / all));
  }

  private List<Record> run(Sample sample) {
    var query = new Query.Words(sample.words(), Set.of(), List.of(), 0, SHOWN);
    return search.run(BENCH, query).hits().stream().map(hit -> hit.record()).toList();
  }
}
