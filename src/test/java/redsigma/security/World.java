package redsigma.security;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import redsigma.record.Certainty;
import redsigma.record.Change;
import redsigma.record.Custody;
import redsigma.record.LinkChange;
import redsigma.record.LinkResult;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;

/**
 * A made-up world: viewers of two forces in a tree of units, records of every sort of custody, and
 * links among them. Beside it stands who may see what, said once more in the plainest way.
 */
public final class World {

  private static final List<String> UNITS = List.of("Top", "East", "East A", "East B", "West");
  private static final Map<String, String> PARENTS =
      Map.of("East", "Top", "East A", "East", "East B", "East", "West", "Top");
  private static final List<String> ROLES =
      List.of(
          "officer",
          "student-officer",
          "front-counter",
          "supervisor",
          "intelligence-unit",
          "analyst",
          "auditor",
          "administrator");
  private static final List<String> TYPES =
      List.of("person", "vehicle", "location", "intelligence-report", "registered-source");

  private final Random random;
  private final Clock clock;
  private final String prefix;
  private @Nullable Accounts accounts;
  private final List<Viewer> viewers = new ArrayList<>();
  private final List<Restriction> lists = new ArrayList<>();
  private final List<Thing> things = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  /** A record, as the plain account of access needs to know it; its point is far from others. */
  public record Thing(
      RecordId id,
      String type,
      String force,
      String unit,
      UUID owner,
      Marking marking,
      @Nullable Restriction list,
      String secret,
      @Nullable String point) {}

  /** A link with its ends and what proves it. */
  public record Tie(RecordId id, Thing from, Thing to, @Nullable Thing proof) {}

  public World(long seed, Clock clock) {
    this.random = new Random(seed);
    this.clock = clock;
    this.prefix = "w" + Long.toString(Math.abs(random.nextLong()), 36).substring(0, 6);
  }

  /** Gives the viewers accounts, so that they can come through any door. */
  public World withAccounts(Accounts accounts) {
    this.accounts = accounts;
    return this;
  }

  public World fill(Records records, Restrictions restrictions, Units units, int howMany) {
    for (var force : List.of("77", "78")) {
      UNITS.forEach(
          unit -> {
            var parent = PARENTS.get(unit);
            units.put(new Unit(force, at(unit), unit, parent == null ? null : at(parent), "ext 1"));
          });
      IntStream.range(0, force.equals("77") ? 8 : 2).forEach(n -> viewers.add(viewer(force, n)));
    }
    IntStream.range(0, 6).forEach(n -> lists.add(restriction(restrictions, n)));
    IntStream.range(0, howMany).forEach(n -> things.add(thing(records)));
    IntStream.range(0, howMany * 2).forEach(n -> tie(records));
    return this;
  }

  private String at(String unit) {
    return prefix + " " + unit;
  }

  private Viewer viewer(String force, int number) {
    var home = at(any(UNITS));
    var posts = new HashSet<Viewer.Post>();
    posts.add(new Viewer.Post(any(ROLES), home));
    if (random.nextInt(4) == 0 && accounts == null) {
      posts.add(new Viewer.Post(any(ROLES), at(any(UNITS))));
    }
    var username = prefix + force + number;
    if (accounts != null) {
      var roles = Set.of(posts.iterator().next().role());
      accounts.add(
          new NewAccount(
              username,
              "Officer " + number,
              force,
              home,
              roles,
              "a long password " + random.nextLong()));
      return accounts.byUsername(username).orElseThrow().viewer();
    }
    return new Viewer(
        new UUID(random.nextLong(), random.nextLong()),
        username,
        "Officer " + number,
        force,
        home,
        posts,
        Viewer.Visit.UNKNOWN,
        null);
  }

  private Restriction restriction(Restrictions restrictions, int number) {
    var keeper = viewers.get(random.nextInt(8));
    var readers = Set.of(viewers.get(random.nextInt(8)).id(), viewers.get(9).id());
    var made =
        new Restriction(
            0,
            "77",
            number % 2 == 0 ? Restriction.Kind.CLOSED : Restriction.Kind.RESTRICTED,
            "List " + number,
            "a test",
            at("Top"),
            keeper.id(),
            readers,
            number == 4 ? clock.instant().minus(Duration.ofDays(1)) : null,
            null);
    int id = restrictions.make(keeper, made);
    if (number == 5) {
      restrictions.lift(keeper, id);
    }
    return restrictions.find(keeper, id).orElseThrow();
  }

  private Thing thing(Records records) {
    var force = random.nextInt(6) == 0 ? "78" : "77";
    var type = any(TYPES);
    var unit = at(any(UNITS));
    var owner = any(viewers.stream().filter(each -> each.force().equals(force)).toList()).id();
    var marking = random.nextInt(3) == 0 ? Marking.OFFICIAL_SENSITIVE : Marking.OFFICIAL;
    var list = force.equals("77") && random.nextInt(3) == 0 ? any(lists) : null;
    var secret =
        prefix
            + "7secret"
            + random.ints(8, 'a', 'z' + 1).mapToObj(Character::toString).collect(joining());
    var id = RecordId.next(clock);
    var custody = new Custody(unit, owner, marking, "Keep it so", list == null ? 0 : list.id());
    var point = type.equals("location") ? point() : null;
    var change =
        Change.create(id, type, data(type, secret, secret + " " + token(), point))
            .withCustody(custody);
    if (!(records.save(Viewer.system(force, "making a world"), change) instanceof Saved)) {
      throw new IllegalStateException("Not saved: " + change);
    }
    return new Thing(id, type, force, unit, owner, marking, list, secret, point);
  }

  private String point() {
    double north = 50 + Math.floorMod(prefix.hashCode(), 4_000) / 1_000.0;
    return "%.3f,%.2f".formatted(north, -5 + things.size() * 0.01);
  }

  private Values data(String type, String secret, String words, @Nullable String point) {
    return Values.of(
        switch (type) {
          case "person" -> Map.of("names", List.of(Map.of("surname", secret, "given", token())));
          case "location" -> Map.of("placeName", words, "mapPoint", Objects.requireNonNull(point));
          case "vehicle" -> Map.of("vehicleMake", secret, "vehicleModel", token());
          case "intelligence-report" ->
              Map.of("reportTitle", words, "sourceReference", "protected" + secret);
          default -> Map.of("registerNumber", secret, "sourceAccess", words);
        });
  }

  /** A word that stands in every record of the world, to ask for all of them at once. */
  public String token() {
    return prefix + "token";
  }

  private void tie(Records records) {
    var from = any(things.stream().filter(thing -> thing.type().equals("person")).toList());
    var ends = Set.of("person", "location");
    var to = any(things.stream().filter(thing -> ends.contains(thing.type())).toList());
    var lives = to.type().equals("location");
    var proofs = things.stream().filter(thing -> thing.type().equals("intelligence-report"));
    var proof = random.nextInt(2) == 0 ? any(proofs.toList()) : null;
    if (from.equals(to)) {
      return;
    }
    var put =
        new LinkChange.Put(
            RecordId.next(clock),
            lives ? "lives-at" : "associate",
            lives ? "HOME" : "ASSOCIATE",
            from.id(),
            to.id(),
            null,
            null,
            Certainty.CONFIRMED,
            proof == null ? null : proof.id(),
            null);
    var written = records.putLinks(Viewer.system("77", "making a world"), List.of(put)).getFirst();
    if (!(written instanceof LinkResult.Written)) {
      throw new IllegalStateException("Not written: " + written);
    }
    ties.add(new Tie(put.id(), from, to, proof));
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  public List<Viewer> viewers() {
    return List.copyOf(viewers);
  }

  public List<Thing> things() {
    return List.copyOf(things);
  }

  public List<Tie> ties() {
    return List.copyOf(ties);
  }

  /** The whole law of this world, clause by clause. */
  public boolean sees(Viewer viewer, Thing thing) {
    if (thing.owner().equals(viewer.id())) {
      return true;
    }
    if (!thing.force().equals(viewer.force())) {
      return false;
    }
    var list = thing.list();
    if (list != null && list.isInForce(clock.instant())) {
      return list.admits(viewer.id());
    }
    if (thing.type().equals("registered-source")) {
      return viewer.roles().contains("intelligence-unit");
    }
    return viewer.posts().stream().anyMatch(post -> reads(post, thing));
  }

  private boolean reads(Viewer.Post post, Thing thing) {
    return switch (post.role()) {
      case "student-officer" -> thing.unit().equals(post.unit());
      case "front-counter" ->
          thing.marking() == Marking.OFFICIAL && isWithin(thing.unit(), post.unit());
      default -> true;
    };
  }

  private boolean isWithin(String unit, String above) {
    var parent = PARENTS.get(unit.substring(prefix.length() + 1));
    return unit.equals(above) || (parent != null && isWithin(at(parent), above));
  }

  /** The thing itself and those it is tied to, as far as the viewer may know of them and why. */
  public Set<RecordId> reachedBy(Viewer viewer, Thing thing) {
    var reached = new HashSet<RecordId>();
    if (sees(viewer, thing)) {
      reached.add(thing.id());
    }
    for (var tie : ties) {
      if (sees(viewer, tie) && (tie.from().equals(thing) || tie.to().equals(thing))) {
        reached.add(tie.from().id());
        reached.add(tie.to().id());
      }
    }
    return reached;
  }

  public boolean sees(Viewer viewer, Tie tie) {
    return sees(viewer, tie.from())
        && sees(viewer, tie.to())
        && (tie.proof() == null || sees(viewer, tie.proof()));
  }
}
