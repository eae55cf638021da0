package redsigma.command.bench.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import redsigma.command.bench.region.Thing.Kind;
import redsigma.record.RecordId;
import redsigma.record.Shown;
import redsigma.record.Values;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;

/** Says of every thing of a region how it stands as a record: its data, its title, its links. */
final class RegionRows {

  private final Region region;
  private final RegionChapter.Parts parts;
  private final Schema schema;
  private final Shown shown;

  RegionRows(Region region, RegionChapter.Parts parts, Schema schema, Shown shown) {
    this.region = region;
    this.parts = parts;
    this.schema = schema;
    this.shown = shown;
  }

  RecordType type(Kind kind) {
    return schema.type(
        switch (kind) {
          case RESIDENT -> parts.resident().type();
          case HOME -> parts.home().type();
          case CAR -> parts.car().type();
          case LINE -> parts.line().type();
        });
  }

  Values data(Thing thing) {
    return switch (thing.kind()) {
      case RESIDENT -> data(region.resident(thing.number()));
      case HOME -> data(region.home(thing.number()));
      case CAR -> data(region.car(thing.number()));
      case LINE -> data(region.line(thing.number()));
    };
  }

  private Values data(Resident resident) {
    var to = parts.resident();
    var facts = new LinkedHashMap<String, @Nullable Object>();
    facts.put(to.given(), resident.given());
    facts.put(to.middle(), resident.middle());
    facts.put(to.family(), resident.family());
    facts.put(to.born(), resident.born().toString());
    facts.put(to.sex(), resident.man() ? to.man() : to.woman());
    facts.put(to.national(), resident.national());
    return tree(facts, to.always());
  }

  private Values data(Home home) {
    var to = parts.home();
    var facts = new LinkedHashMap<String, @Nullable Object>();
    facts.put(to.door(), home.door());
    facts.put(to.street(), home.street());
    facts.put(to.town(), home.town());
    facts.put(to.code(), home.code());
    return tree(facts, to.always());
  }

  private Values data(Car car) {
    var to = parts.car();
    var facts = new LinkedHashMap<String, @Nullable Object>();
    facts.put(to.mark(), car.mark());
    facts.put(to.make(), car.make());
    facts.put(to.model(), car.model());
    facts.put(to.colour(), car.colour());
    facts.put(to.year(), BigDecimal.valueOf(car.year()));
    return tree(facts, to.always());
  }

  private Values data(Line line) {
    return tree(Map.of(parts.line().digits(), line.digits()), parts.line().always());
  }

  /** Facts by their paths as a record holds them; those of one group are its first row. */
  private static Values tree(Map<String, @Nullable Object> facts, Map<String, String> always) {
    var tree = new LinkedHashMap<String, Object>();
    facts.forEach((path, fact) -> put(tree, path, fact));
    always.forEach((path, fact) -> put(tree, path, fact));
    return Values.of(tree);
  }

  private static void put(Map<String, Object> tree, String path, @Nullable Object fact) {
    if (fact == null) {
      return;
    }
    int dot = path.indexOf('.');
    if (dot < 0) {
      tree.put(path, fact);
    } else {
      var rows = tree.computeIfAbsent(path.substring(0, dot), group -> List.of(Values.EMPTY));
      var row = (Values) ((List<?>) rows).getFirst();
      tree.put(
          path.substring(0, dot),
          List.of(Objects.requireNonNull(row).with(path.substring(dot + 1), fact)));
    }
  }

  String title(RecordType type, Values data) {
    return type.headline().render(path -> at(type, data, path));
  }

  private String at(RecordType type, Values data, String path) {
    int dot = path.indexOf('.');
    var holder =
        dot < 0 ? data : data.rows(path.substring(0, dot)).stream().findFirst().orElse(data);
    return type.at(path).map(field -> shown.text(schema, field, holder)).orElse("");
  }

  /** A link of the region. */
  record Tied(RecordId id, RegionChapter.Tie tie, RecordId from, RecordId to) {}

  /** The links that start at a resident; they are numbered after it, at most sixteen. */
  List<Tied> ties(int number) {
    var resident = region.resident(number);
    var ties = new ArrayList<Tied>();
    var kinds = parts.ties();
    tie(ties, kinds.lives(), number, Kind.HOME, resident.home());
    if (resident.before() != null) {
      tie(ties, kinds.lived(), number, Kind.HOME, resident.before());
    }
    region.carsOf(number).forEach(car -> tie(ties, kinds.keeps(), number, Kind.CAR, car.number()));
    region
        .linesOf(number)
        .forEach(line -> tie(ties, kinds.rings(), number, Kind.LINE, line.number()));
    int people = region.count(Kind.RESIDENT);
    if (number + 1 < people && region.resident(number + 1).home() == resident.home()) {
      tie(ties, kinds.shares(), number, Kind.RESIDENT, number + 1);
    }
    var draw = region.draw(1, number);
    int known = draw.below(people);
    if (draw.strikes(0.4) && known != number) {
      tie(ties, kinds.knows(), number, Kind.RESIDENT, known);
    }
    return ties;
  }

  private static void tie(List<Tied> ties, RegionChapter.Tie tie, int from, Kind to, int number) {
    ties.add(
        new Tied(
            Thing.id(Thing.LINKS, from * 16L + ties.size()),
            tie,
            new Thing(Kind.RESIDENT, from).id(),
            new Thing(to, number).id()));
  }
}
