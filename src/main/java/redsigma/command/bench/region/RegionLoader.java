package redsigma.command.bench.region;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import redsigma.command.Terminal;
import redsigma.command.bench.region.RegionStore.Like;
import redsigma.command.bench.region.Thing.Kind;
import redsigma.record.Change;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Shown;
import redsigma.record.Values;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;

/**
 * Fills an empty house with a region. The first record of each kind goes in through the ordinary
 * door, and the rest are written as that one was stored; where the two would differ, it stops.
 */
@Component
public class RegionLoader {

  private static final Viewer MAKER = Viewer.system("77", "bench region");
  private static final int PIECE = 5_000;

  /** So many of a kind came in by the ordinary door. */
  private static final int SAVED = 1;

  private final Schemas schemas;
  private final Records records;
  private final Shown shown;
  private final RegionStore store;
  private final Clock clock;

  RegionLoader(Schemas schemas, Records records, Shown shown, RegionStore store, Clock clock) {
    this.schemas = schemas;
    this.records = records;
    this.shown = shown;
    this.store = store;
    this.clock = clock;
  }

  /** A region that is loaded, and how long that took just now; nothing when it was there. */
  public record Loaded(Region region, long records, Duration took) {}

  public Loaded load(Terminal terminal, long seed, int people) {
    var parts = parts();
    var region = new Region(seed, people, parts.cars(), parts.colours());
    var name = "%d people from seed %d".formatted(people, seed);
    var there = store.loaded();
    if (there == null) {
      if (store.countRecords() > 0) {
        throw new IllegalStateException("There are records here already: name another --data");
      }
      long start = System.nanoTime();
      load(terminal, region, new RegionRows(region, parts, schemas.current(), shown));
      store.finish(name);
      var took = Duration.ofNanos(System.nanoTime() - start);
      return new Loaded(region, store.countRecords(), took);
    }
    if (!there.equals(name)) {
      throw new IllegalStateException("Here is a region of " + there + ": name another --data");
    }
    return new Loaded(region, store.countRecords(), Duration.ZERO);
  }

  private RegionChapter.Parts parts() {
    return schemas.current().packages().stream()
        .map(app -> app.chapter(RegionChapter.NAME, RegionChapter.class))
        .flatMap(Optional::stream)
        .findFirst()
        .map(RegionChapter::region)
        .orElseThrow(() -> new IllegalStateException("No package says what a region is made of"));
  }

  private void load(Terminal terminal, Region region, RegionRows rows) {
    var likes = new EnumMap<Kind, Like>(Kind.class);
    for (var kind : Kind.values()) {
      likes.put(kind, saved(rows, kind));
    }
    var past = store.begin();
    for (var kind : Kind.values()) {
      int count = region.count(kind);
      for (int from = 0; from < count; from += PIECE) {
        write(rows, of(likes, kind), kind, from, Math.min(count, from + PIECE), past);
      }
      terminal.say("%,d records of the type %s".formatted(count, rows.type(kind).name()));
    }
    likes.forEach(
        (kind, like) -> store.skipReferences(like.reference(), region.count(kind) + 1_000L));
  }

  /** Saves the first of a kind, and makes sure that it would have been written just so. */
  private Like saved(RegionRows rows, Kind kind) {
    var first = new Thing(kind, 0);
    var type = rows.type(kind);
    var data = rows.data(first);
    var result = records.save(MAKER, Change.create(first.id(), type.name(), data));
    if (!(result instanceof Saved)) {
      throw new IllegalStateException("Not saved: " + result);
    }
    var like = store.like(first.id().value());
    if (!Values.fromJson(like.data()).equals(data)
        || !like.title().equals(rows.title(type, data))) {
      throw new IllegalStateException("Written here, it would not be as it was saved: " + like);
    }
    return like;
  }

  private static Like of(Map<Kind, Like> likes, Kind kind) {
    var like = likes.get(kind);
    if (like == null) {
      throw new IllegalStateException("None of the kind was saved: " + kind);
    }
    return like;
  }

  private void write(RegionRows rows, Like like, Kind kind, int from, int until, String past) {
    var type = rows.type(kind);
    var pattern = type.reference();
    var prefix = pattern.prefix(like.force(), LocalDate.now(clock));
    var now = clock.instant();
    var some = new ArrayList<RegionStore.Row>();
    var ties = new ArrayList<RegionRows.Tied>();
    for (int number = from; number < until; number++) {
      var thing = new Thing(kind, number);
      if (number >= SAVED) {
        var data = rows.data(thing);
        some.add(
            new RegionStore.Row(
                thing.id().value(),
                pattern.reference(prefix, number + 1L),
                rows.title(type, data),
                data.json(),
                changed(now, number)));
      }
      if (kind == Kind.RESIDENT) {
        ties.addAll(rows.ties(number));
      }
    }
    store.write(like, some, past);
    store.write(ties, like.by(), now, past);
  }

  /** Some time in the five years before now, in no order. */
  private static Instant changed(Instant now, int number) {
    return now.minusSeconds(60 + Math.floorMod(number * 7_368_787L, 157_000_000L));
  }
}
