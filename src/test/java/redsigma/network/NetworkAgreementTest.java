package redsigma.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.record.LinkedRecord;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Restrictions;
import redsigma.security.Units;
import redsigma.security.Viewer;
import redsigma.security.World;

/** Walking shows each viewer exactly the links that the records' own lists of links show them. */
@InTheHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkAgreementTest {

  private static final int PLENTY = 200;

  @Autowired Network network;
  @Autowired Records records;
  @Autowired Restrictions restrictions;
  @Autowired Units units;
  @Autowired Clock clock;

  private World world;

  @BeforeAll
  void makeAWorld() {
    world = new World(37, clock).fill(records, restrictions, units, 50);
    for (var viewer : world.viewers()) {
      world.things().stream()
          .filter(thing -> world.sees(viewer, thing))
          .forEach(thing -> records.giveReason(viewer, thing.id(), "To compare the two", false));
    }
  }

  @Test
  void expandsOverExactlyTheLinksOfTheLists() {
    for (var viewer : world.viewers()) {
      var lists = lists(viewer);
      lists.forEach(
          (id, links) -> {
            var wanted =
                new Expansion.Wanted(PLENTY, 1, Expansion.Order.MOST_CONNECTED, null, Scope.ALL);
            var expansion = network.expand(viewer, id, wanted).orElseThrow();
            var others = others(links);
            assertThat(expansion.total()).isEqualTo(others.size());
            assertThat(
                    expansion.shown().stream()
                        .flatMap(near -> near.links().stream())
                        .map(linked -> linked.link().id()))
                .containsExactlyInAnyOrderElementsOf(
                    links.stream().map(linked -> linked.link().id()).toList());
            for (var near : expansion.shown()) {
              assertThat(near.degree())
                  .isEqualTo(others(lists.getOrDefault(near.record().id(), List.of())).size());
            }
          });
    }
  }

  @Test
  void findsPathsOverExactlyTheLinksOfTheLists() {
    var wanted = new Paths.Wanted(1, false, Scope.ALL);
    for (var viewer : world.viewers()) {
      var lists = lists(viewer);
      var people =
          world.things().stream()
              .filter(thing -> thing.type().equals("person"))
              .map(World.Thing::id)
              .limit(5)
              .toList();
      for (var from : people) {
        var distances = distances(lists, from);
        for (var to : people) {
          var paths = network.paths(viewer, from, to, wanted);
          assertThat(paths.isPresent()).isEqualTo(lists.containsKey(from) && lists.containsKey(to));
          paths.ifPresent(
              found ->
                  assertThat(found.found().stream().map(path -> path.steps().size()))
                      .isEqualTo(
                          distances.containsKey(to) ? List.of(distances.get(to)) : List.of()));
        }
      }
    }
  }

  /** By record that the viewer sees, its links as its page lists them. */
  private Map<RecordId, List<LinkedRecord>> lists(Viewer viewer) {
    var lists = new HashMap<RecordId, List<LinkedRecord>>();
    var all = world.things().stream().map(World.Thing::id).toList();
    for (var record : records.findAll(viewer, all)) {
      var id = record.id();
      lists.put(
          id,
          records.linkGroups(viewer, id).stream()
              .flatMap(group -> records.links(viewer, id, group, PLENTY, 0).stream())
              .toList());
    }
    return lists;
  }

  private static Set<RecordId> others(List<LinkedRecord> links) {
    var others = new HashSet<RecordId>();
    links.forEach(linked -> others.add(linked.other().id()));
    return others;
  }

  private static Map<RecordId, Integer> distances(
      Map<RecordId, List<LinkedRecord>> lists, RecordId from) {
    var distances = new HashMap<RecordId, Integer>(Map.of(from, 0));
    var todo = new ArrayDeque<RecordId>(List.of(from));
    while (!todo.isEmpty()) {
      var id = todo.remove();
      for (var other : others(lists.getOrDefault(id, List.of()))) {
        if (distances.putIfAbsent(other, distances.getOrDefault(id, 0) + 1) == null) {
          todo.add(other);
        }
      }
    }
    return distances;
  }
}
