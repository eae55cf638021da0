package redsigma.network.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The close company of a record: the pairs it forms a triangle with, and its group.
 *
 * <p>The group is a k-core (Seidman, 1983): among all within two links, the largest set round the
 * record in which each is linked with at least {@code closeness} others of the set, for the
 * greatest closeness of which there is such a set.
 *
 * @param triangles pairs of records linked with it and with each other
 * @param total how many triangles there are, shown or not
 * @param size how many records the group has, shown or not; none when it is no closer than a chain
 */
public record Circle(List<Pair> triangles, int total, int closeness, List<UUID> group, int size) {

  public Circle {
    triangles = List.copyOf(triangles);
    group = List.copyOf(group);
  }

  static Circle of(Walk walk, int centre, int most) {
    var met = walk.marks();
    var near = walk.marks();
    try {
      var members = members(walk, centre, near, met);
      var around = new HashMap<Integer, Set<Integer>>();
      for (int at = 0; at < members.size(); at++) {
        var linked = new HashSet<Integer>();
        walk.eachNeighbour(
            members.get(at),
            met,
            node -> {
              if (near.has(node)) {
                linked.add(node);
              }
            });
        around.put(members.get(at), linked);
      }
      return circle(walk, centre, around, most);
    } finally {
      walk.done(met);
      walk.done(near);
    }
  }

  /** The record and all within two links. */
  private static Ints members(Walk walk, int centre, Marks near, Marks met) {
    var members = Ints.of(centre);
    near.add(centre);
    int ring = 0;
    for (int hops = 0; hops < 2; hops++) {
      int until = members.size();
      for (; ring < until && !walk.isCut(); ring++) {
        walk.eachNeighbour(
            members.get(ring),
            met,
            node -> {
              if (!near.has(node) && walk.enters(node) && walk.spend()) {
                near.add(node);
                members.add(node);
              }
            });
      }
    }
    return members;
  }

  private static Circle circle(Walk walk, int centre, Map<Integer, Set<Integer>> around, int most) {
    var triangles = new ArrayList<Pair>();
    int total = 0;
    var first = around.getOrDefault(centre, Set.of());
    for (int one : first) {
      for (int other : around.getOrDefault(one, Set.of())) {
        if (one < other && first.contains(other)) {
          total++;
          if (triangles.size() < most) {
            triangles.add(new Pair(walk.id(one), walk.id(other)));
          }
        }
      }
    }
    var core = new Core(around).around(centre);
    var group =
        core.members().stream()
            .filter(node -> node != centre)
            .sorted()
            .limit(most)
            .map(walk::id)
            .toList();
    return new Circle(triangles, total, core.closeness(), group, core.members().size());
  }
}
