package redsigma.command.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import redsigma.record.Change;
import redsigma.record.LinkChange;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult;
import redsigma.record.Shown;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;

/** Fills the house with a fictional force, made by the packages' demo chapters. */
@Component
public class Demo {

  /** The source system of every demo record. */
  static final String SYSTEM = "demo";

  private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
  private static final int CHUNK = 250;

  private final Schemas schemas;
  private final Records records;
  private final Enlistment force;
  private final Sittings sittings;
  private final Shown shown;
  private final Clock clock;

  Demo(
      Schemas schemas,
      Records records,
      Enlistment force,
      Sittings sittings,
      Shown shown,
      Clock clock) {
    this.schemas = schemas;
    this.records = records;
    this.force = force;
    this.sittings = sittings;
    this.shown = shown;
    this.clock = clock;
  }

  /** Makes the accounts that are not there yet; tells their passwords this once. */
  public List<SignIn> enlist() {
    return force.enlist();
  }

  /**
   * Makes and saves the records that are not there yet, in the names of the officers (so enlist
   * first). The same seed on the same day makes the same records.
   */
  public Loaded load(long seed) {
    var start = clock.instant();
    var known = new HashMap<String, RecordId>();
    var chapters = force.chapters();
    var workshop = workshop(seed, chapters, known);
    var recipes = chapters.stream().flatMap(chapter -> chapter.dishes().stream()).toList();
    var keys = recipes.stream().flatMap(recipe -> workshop.keys(recipe).stream()).toList();
    var system = Viewer.system(force.force().code(), "demo data");
    if (Set.copyOf(keys).size() < keys.size()) {
      throw new IllegalStateException("Two demo recipes make one type for one pool");
    }
    known.putAll(records.bySource(system, SYSTEM, keys));
    if (known.size() == keys.size()) {
      return Loaded.nothing();
    }
    var before = Set.copyOf(known.keySet());
    var made = recipes.stream().flatMap(recipe -> workshop.follow(recipe).stream()).toList();
    var missing = made.stream().filter(one -> !before.contains(one.key())).toList();
    var saved = save(missing);
    force.restrict(records.bySource(system, SYSTEM, keys));
    return saved.took(Duration.between(start, clock.instant()));
  }

  private Workshop workshop(long seed, List<DemoChapter> chapters, Map<String, RecordId> known) {
    var luck = new Luck(seed);
    var phrases = new Phrases(luck);
    chapters.forEach(chapter -> phrases.learn(chapter.vocabulary()));
    var schema = schemas.current();
    var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    var makers = new Makers(luck, phrases, schema, now);
    var words = new MadeWords(schema, shown);
    return new Workshop(
        new Tools(makers, luck, new Pools(luck), ids(known), words::of),
        Map.of("officers", force.officers().stream().map(DemoChapter.Officer::facts).toList()));
  }

  private Ids ids(Map<String, RecordId> known) {
    return new Ids() {
      @Override
      public RecordId ofRecord(String key) {
        return known.computeIfAbsent(key, unsaved -> RecordId.next(clock));
      }

      @Override
      public RecordId ofLink() {
        return RecordId.next(clock);
      }
    };
  }

  private Loaded save(List<Made> made) {
    var writers = force.viewers();
    if (writers.isEmpty()) {
      throw new IllegalStateException("No demo officer may write: enlist them first");
    }
    var types = new TreeMap<String, Integer>();
    int links = 0;
    int refused = 0;
    for (int from = 0; from < made.size(); from += CHUNK) {
      var chunk = made.subList(from, Math.min(made.size(), from + CHUNK));
      var writer = writers.get(from / CHUNK % writers.size());
      var results =
          records.saveAll(
              writer,
              chunk.stream()
                  .map(one -> sittings.portrayed(writer, one.key(), change(one)))
                  .toList());
      for (int at = 0; at < chunk.size(); at++) {
        if (results.get(at) instanceof SaveResult.Rejected rejected) {
          refused++;
          LOG.warn("The demo record {} was refused: {}", chunk.get(at).key(), rejected.problems());
        } else {
          types.merge(chunk.get(at).change().type(), 1, Integer::sum);
          links += chunk.get(at).links().size();
        }
      }
    }
    return new Loaded(types, links, refused, Duration.ZERO);
  }

  private static Change change(Made made) {
    return made.change().withLinks(new ArrayList<LinkChange>(made.links()));
  }

  /** What was loaded: records by type, links, records refused (told in the log), and how long. */
  public record Loaded(Map<String, Integer> types, int links, int refused, Duration took) {
    public Loaded {
      types = Map.copyOf(types);
    }

    static Loaded nothing() {
      return new Loaded(Map.of(), 0, 0, Duration.ZERO);
    }

    public int total() {
      return types.values().stream().mapToInt(Integer::intValue).sum();
    }

    Loaded took(Duration time) {
      return new Loaded(types, links, refused, time);
    }
  }
}
