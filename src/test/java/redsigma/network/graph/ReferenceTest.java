package redsigma.network.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redsigma.security.Sight;

/** A thousand questions about small graphs at random: the plain answers, for whoever asks. */
class ReferenceTest {

  private static final int WORLDS = 120;
  private static final int PLENTY = 1_000_000;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void findsTheShortestPathsAndTheNextOnes(boolean trimmed) {
    ask(trimmed, 24, 32, (jumble, asked) -> paths(jumble, asked, false));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void findsPathsThatGoForwardInTime(boolean trimmed) {
    ask(trimmed, 24, 40, (jumble, asked) -> paths(jumble, asked, true));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ranksWhatLiesAround(boolean trimmed) {
    ask(trimmed, 60, 110, this::rings);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void findsWhatIsCommon(boolean trimmed) {
    ask(
        trimmed,
        30,
        160,
        (jumble, asked) -> {
          var ids = asked.some(jumble, 2 + jumble.random.nextInt(2));
          var common =
              asked.run(
                  jumble,
                  walk -> {
                    var found = walk.common(ids, PLENTY);
                    assertThat(count(walk)).isEqualTo(asked.passed(asked.plain().common(ids), ids));
                    return found;
                  });
          assertThat(common.shown().stream().map(Near::id))
              .containsExactlyInAnyOrderElementsOf(asked.plain().open(ids).common(ids));
          assertThat(common.shown())
              .allMatch(near -> near.degree() == asked.plain().degree(near.id()));
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void findsWhatConnectsSeveral(boolean trimmed) {
    ask(trimmed, 60, 100, this::mesh);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void findsTrianglesAndTheClosestGroup(boolean trimmed) {
    ask(
        trimmed,
        30,
        150,
        (jumble, asked) -> {
          var id = asked.some(jumble, 1).getFirst();
          var open = asked.plain().open(List.of(id));
          var circle =
              asked.run(
                  jumble,
                  walk -> {
                    var found = walk.circle(id, PLENTY);
                    var near = asked.plain().distances(id);
                    near.values().removeIf(far -> far > 2);
                    assertThat(count(walk)).isEqualTo(asked.passed(near.keySet(), List.of(id)));
                    return found;
                  });
          var group = open.group(id);
          assertThat(circle.total()).isEqualTo((int) open.triangles(id));
          assertThat(circle.closeness()).isEqualTo(group.getKey());
          var members = new HashSet<>(group.getValue());
          members.remove(id);
          assertThat(new HashSet<>(circle.group())).isEqualTo(members);
        });
  }

  private void paths(Jumble jumble, Asked asked, boolean forward) {
    var ends = asked.some(jumble, 2);
    var from = ends.getFirst();
    var to = ends.getLast();
    var open = asked.plain().open(ends);
    var routes =
        asked.run(
            jumble,
            walk -> {
              var found = walk.routes(from, to, 4, forward);
              if (count(walk) == 0) {
                assertThat(lengths(asked.plain().paths(from, to, 4, forward)))
                    .isEqualTo(lengths(open.paths(from, to, 4, forward)));
              }
              return found;
            });
    var plain = open.paths(from, to, 4, forward);
    assertThat(routes.stream().map(Route::length)).isEqualTo(lengths(plain));
    assertThat(new HashSet<>(routes)).hasSameSizeAs(routes);
    for (var route : routes) {
      assertThat(new HashSet<>(route.records())).hasSize(route.length() + 1);
      assertThat(route.records().getFirst()).isEqualTo(from);
      assertThat(route.records().getLast()).isEqualTo(to);
      for (int at = 0; at < route.length(); at++) {
        assertThat(open.around(route.records().get(at))).contains(route.records().get(at + 1));
      }
      assertThat(!forward || asked.plain().isPassable(route.records(), 0, Days.ALWAYS)).isTrue();
    }
  }

  private void rings(Jumble jumble, Asked asked) {
    var centre = asked.some(jumble, 1).getFirst();
    int hops = 1 + jumble.random.nextInt(3);
    var type = jumble.random.nextBoolean() ? jumble.any(Jumble.TYPES) : null;
    var choice = new Rings.Choice(7, false, type);
    var near = asked.plain().distances(centre);
    var rings =
        asked.run(
            jumble,
            walk -> {
              var found = walk.rings(centre, hops, choice);
              var gone = new HashMap<>(near);
              gone.values().removeIf(far -> far >= hops);
              assertThat(count(walk)).isEqualTo(asked.passed(gone.keySet(), List.of(centre)));
              return found;
            });

    near.values().removeIf(far -> far == 0 || far > hops);
    var kinds = new HashMap<String, Integer>();
    near.keySet().forEach(id -> kinds.merge(asked.plain().type(id), 1, Integer::sum));
    var ranked =
        near.entrySet().stream()
            .filter(each -> type == null || asked.plain().type(each.getKey()).equals(type))
            .map(each -> List.of(each.getValue(), -asked.plain().degree(each.getKey())))
            .sorted(Comparator.comparing(List<Integer>::getFirst).thenComparing(List::getLast))
            .toList();
    assertThat(rings.kinds()).isEqualTo(kinds);
    assertThat(rings.total()).isEqualTo(ranked.size());
    assertThat(rings.shown().stream().map(each -> List.of(each.hops(), -each.degree())).toList())
        .isEqualTo(ranked.stream().limit(7).toList());
    for (var each : rings.shown()) {
      assertThat(near.get(each.id())).isEqualTo(each.hops());
      assertThat(asked.plain().degree(each.id())).isEqualTo(each.degree());
      assertThat(asked.plain().around(each.id())).contains(each.via());
    }
  }

  private void mesh(Jumble jumble, Asked asked) {
    var ids = asked.some(jumble, 3 + jumble.random.nextInt(2));
    var mesh = asked.run(jumble, walk -> walk.mesh(ids, PLENTY));
    var open = asked.plain().open(ids);
    var plain = open.mesh(ids);
    assertThat(
            mesh.between().stream()
                .collect(Collectors.toMap(Mesh.Between::id, Mesh.Between::pairs)))
        .isEqualTo(plain);
    assertThat(mesh.total()).isEqualTo(plain.size());
    Stream.of(mesh.lengths(), mesh.apart())
        .flatMap(List::stream)
        .forEach(
            pair ->
                assertThat(open.distances(pair.one()).getOrDefault(pair.other(), 0))
                    .isEqualTo(pair.length()));
    int pairs = ids.size() * (ids.size() - 1) / 2;
    assertThat(mesh.lengths().size() + mesh.apart().size()).isEqualTo(pairs);
  }

  private static int count(Walk walk) {
    return walk.passedBy().values().stream().mapToInt(count -> count).sum();
  }

  private static List<Integer> lengths(List<List<UUID>> paths) {
    return paths.stream().map(path -> path.size() - 1).toList();
  }

  private interface Question {
    void of(Jumble jumble, Asked asked);
  }

  /** A viewer, what they ask within, and the plain account of what is left for them. */
  private record Asked(Sight sight, Bounds bounds, Plain plain) {
    <T> T run(Jumble jumble, Function<Walk, T> question) {
      return jumble.graph.ask(sight, bounds, PLENTY, question);
    }

    /** How many of some are passed by, but for those asked about. */
    int passed(Collection<UUID> some, Collection<UUID> asked) {
      return (int) some.stream().filter(id -> plain.isPassedBy(id) && !asked.contains(id)).count();
    }

    /** Records that the viewer sees. */
    List<UUID> some(Jumble jumble, int howMany) {
      var seen = new ArrayList<>(jumble.ids().stream().filter(plain::sees).toList());
      Collections.shuffle(seen, jumble.random);
      return seen.subList(0, howMany);
    }
  }

  private static void ask(boolean trimmed, int records, int links, Question question) {
    int count = 0;
    for (int seed = 0; seed < WORLDS; seed++) {
      var jumble = new Jumble(seed, records, links);
      if (seed % 2 == 0) {
        jumble.change();
      }
      var sight = trimmed ? jumble.someone() : jumble.everything();
      var bounds = jumble.bounds();
      var plain = new Plain(Map.copyOf(jumble.nodes), jumble.ties, sight, bounds);
      if (jumble.ids().stream().filter(plain::sees).count() > 5) {
        question.of(jumble, new Asked(sight, bounds, plain));
        count++;
      }
    }
    assertThat(count).as("questions asked, a twelfth of all").isGreaterThanOrEqualTo(90);
  }
}
