package redsigma.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.audit.Audit;
import redsigma.network.graph.Bounds;
import redsigma.network.graph.Rings;
import redsigma.record.LinkedRecord;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.Schemas;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** Who is connected to whom, with what was saved a moment ago, and no more than is to be seen. */
@InTheHouse
class NetworkTest {

  private static final Paths.Wanted SHORTEST = new Paths.Wanted(3, false, Scope.ALL);
  private static final Paths.Wanted FORWARD = new Paths.Wanted(3, true, Scope.ALL);
  private static final Scope WITHDRAWN_TOO = new Scope(Set.of(), null, null, true, Map.of());

  @Autowired Network network;
  @Autowired NetworkStore store;
  @Autowired Showing showing;
  @Autowired Access access;
  @Autowired Audit audit;
  @Autowired Records records;
  @Autowired Schemas schemas;
  @Autowired Officers officers;
  @Autowired Clock clock;

  private Tangle tangle;

  @BeforeEach
  void people() {
    tangle = new Tangle(records, clock, officers.hill());
  }

  @Test
  void findsAPathOverLinksSavedJustNow() {
    var ann = tangle.person("Ann");
    var bob = tangle.person("Bob");
    var cat = tangle.person("Cat");
    tangle.tie(ann, bob);
    tangle.tie(cat, bob);

    var path = paths(ann, cat, SHORTEST).found().getFirst();

    assertThat(path.steps()).extracting(step -> step.to().id()).containsExactly(bob, cat);
    assertThat(path.steps())
        .flatExtracting(Path.Step::links)
        .extracting(LinkedRecord::reversed)
        .containsExactly(false, true);
  }

  @Test
  void showsTheNextShortestPathsAfterTheShortest() {
    var ann = tangle.person("Ann");
    var bob = tangle.person("Bob");
    var cat = tangle.person("Cat");
    tangle.tie(ann, bob);
    tangle.tie(ann, cat);
    tangle.tie(cat, bob);

    assertThat(paths(ann, bob, SHORTEST).found())
        .extracting(path -> path.steps().size())
        .containsExactly(1, 2);
  }

  @Test
  void goesForwardInTimeOnly() {
    var ann = tangle.person("Ann");
    var bob = tangle.person("Bob");
    var cat = tangle.person("Cat");
    tangle.tie(ann, bob, "2024", "2024", null);
    tangle.tie(bob, cat, "2022", "2023-06", null);

    assertThat(paths(ann, cat, SHORTEST).found()).hasSize(1);
    assertThat(paths(ann, cat, FORWARD).found()).isEmpty();
    assertThat(paths(cat, ann, FORWARD).found()).hasSize(1);
  }

  @Test
  void goesOverWithdrawnLinksOnlyWhenAsked() {
    var ann = tangle.person("Ann");
    var bob = tangle.person("Bob");
    tangle.withdraw(tangle.tie(ann, bob));

    assertThat(paths(ann, bob, SHORTEST).found()).isEmpty();
    assertThat(paths(ann, bob, new Paths.Wanted(1, false, WITHDRAWN_TOO)).found()).hasSize(1);
  }

  @Test
  void goesThroughWhatConnectsEverythingOnlyWhenAsked() {
    var ann = tangle.person("Ann");
    var bob = tangle.person("Bob");
    var officer = tangle.officer("Reporter");
    tangle.names(tangle.report("Of Ann"), ann, officer);
    tangle.names(tangle.report("Of Bob"), bob, officer);
    var past = past(network.connectors());

    assertThat(paths(ann, bob, past).found()).isEmpty();
    assertThat(paths(ann, bob, past).passedBy()).isEqualTo(Map.of("officer", 1));
    assertThat(paths(ann, bob, SHORTEST).found().getFirst().steps()).hasSize(4);
    assertThat(paths(ann, officer, past).found().getFirst().steps()).hasSize(2);
  }

  @Test
  void passesByWhatIsLinkedWithMoreThanIsAllowedItsKind() {
    var ann = tangle.person("Ann");
    var bob = tangle.person("Bob");
    var hub = tangle.person("Hub");
    tangle.tie(ann, hub);
    tangle.tie(hub, bob);

    assertThat(paths(ann, bob, past(Map.of("person", 2))).found()).hasSize(1);
    tangle.tie(hub, tangle.person("One too many"));

    assertThat(paths(ann, bob, past(Map.of("person", 2))).found()).isEmpty();
    assertThat(paths(ann, bob, past(Map.of("person", 2))).passedBy())
        .isEqualTo(Map.of("person", 1));
    assertThat(paths(ann, hub, past(Map.of("person", 2))).found()).hasSize(1);
  }

  private static Paths.Wanted past(Map<String, Integer> passedBy) {
    return new Paths.Wanted(3, false, new Scope(Set.of(), null, null, false, passedBy));
  }

  @Test
  void ranksNeighboursAndCountsWhatIsLeftOut() {
    var hub = tangle.person("Hub");
    var busy = tangle.person("Busy");
    tangle.tie(hub, busy);
    for (int number = 0; number < 3; number++) {
      tangle.tie(busy, tangle.person("Friend"));
      tangle.tie(hub, tangle.person("Other"));
    }

    var expansion =
        expand(hub, new Expansion.Wanted(2, 1, Expansion.Order.MOST_CONNECTED, null, Scope.ALL));

    assertThat(expansion.shown().getFirst().record().id()).isEqualTo(busy);
    assertThat(expansion.shown().getFirst().degree()).isEqualTo(4);
    assertThat(expansion.leftOut()).isEqualTo(2);
  }

  @Test
  void findsWhatSeveralHaveInCommonAndBetweenThem() {
    var ann = tangle.person("Ann");
    var bob = tangle.person("Bob");
    var cat = tangle.person("Cat");
    var middle = tangle.person("Middle");
    var afar = tangle.person("Afar");
    List.of(ann, bob).forEach(one -> tangle.tie(one, middle));
    tangle.tie(middle, afar);
    tangle.tie(afar, cat);

    var connection =
        network.connect(officers.hill(), List.of(ann, bob, cat), Scope.ALL).orElseThrow();

    assertThat(connection.common()).isEmpty();
    assertThat(connection.between())
        .extracting(each -> each.record().id())
        .containsExactlyInAnyOrder(middle, afar);
    assertThat(connection.distances())
        .extracting(Connection.Distance::length)
        .containsExactlyInAnyOrder(2, 3, 3);
    assertThat(
            network.connect(officers.hill(), List.of(ann, bob), Scope.ALL).orElseThrow().common())
        .extracting(Record::id)
        .containsExactly(middle);
  }

  @Test
  void findsTheTrianglesAndTheGroupOfARecord() {
    var three = List.of(tangle.person("A"), tangle.person("B"), tangle.person("C"));
    tangle.tie(three.get(0), three.get(1));
    tangle.tie(three.get(1), three.get(2));
    tangle.tie(three.get(2), three.get(0));
    tangle.tie(three.get(0), tangle.person("Outside"));

    var company = network.company(officers.hill(), three.getFirst(), Scope.ALL).orElseThrow();

    assertThat(company.triangles()).isEqualTo(1);
    assertThat(company.closeness()).isEqualTo(2);
    assertThat(company.group())
        .extracting(Record::id)
        .containsExactlyInAnyOrder(three.get(1), three.get(2));
  }

  @Test
  void isNothingToOneWhoMayNotSeeTheRecords() {
    var ann = tangle.person("Ann");
    var bob = tangle.person("Bob");
    tangle.tie(ann, bob);

    assertThat(network.paths(officers.stranger(), ann, bob, SHORTEST)).isEmpty();
    assertThat(network.company(officers.stranger(), ann, Scope.ALL)).isEmpty();
  }

  @Test
  void stopsAtItsBudgetAndSaysSo() {
    var hub = tangle.person("Hub");
    for (int number = 0; number < 5; number++) {
      tangle.tie(hub, tangle.person("Other"));
    }
    var settings = new NetworkSettings(3, Duration.ofSeconds(5));
    var keeper = new Keeper(store, settings);
    keeper.start();
    try {
      await().until(() -> keeper.current() != null);
      var small = new Network(keeper, access, showing, settings, schemas);

      var wanted = new Expansion.Wanted(10, 1, Expansion.Order.LATEST, null, Scope.ALL);
      var expansion = small.expand(officers.hill(), hub, wanted).orElseThrow();

      assertThat(expansion.extent()).isEqualTo(Extent.CUT_SHORT);
      assertThat(expansion.shown()).hasSize(3);
    } finally {
      keeper.stop();
    }
  }

  @Test
  void noticesLinksNobodyToldItOf() {
    var ann = tangle.person("Ann");
    var bob = tangle.person("Bob");
    var alone = new Keeper(store, new NetworkSettings(1_000, Duration.ofSeconds(10)));
    alone.start();
    try {
      await().atMost(Duration.ofSeconds(30)).until(() -> alone.current() != null);
      assertThat(degree(alone, ann)).isZero();

      var link = tangle.tie(ann, bob);
      await().atMost(Duration.ofSeconds(10)).until(() -> degree(alone, ann) == 1);
      tangle.withdraw(link);
      await().atMost(Duration.ofSeconds(10)).until(() -> degree(alone, ann) == 0);
    } finally {
      alone.stop();
    }
  }

  private int degree(Keeper keeper, RecordId id) {
    var graph = keeper.current();
    assertThat(graph).isNotNull();
    var sight = access.sight(Viewer.system("77", "counting"));
    var choice = new Rings.Choice(1, false, null);
    return graph == null
        ? -1
        : graph.ask(sight, Bounds.ALL, 100, walk -> walk.rings(id.value(), 1, choice).total());
  }

  private Paths paths(RecordId from, RecordId to, Paths.Wanted wanted) {
    return network.paths(officers.hill(), from, to, wanted).orElseThrow();
  }

  private Expansion expand(RecordId centre, Expansion.Wanted wanted) {
    return Optional.of(network.expand(officers.hill(), centre, wanted)).get().orElseThrow();
  }
}
