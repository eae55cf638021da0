package redsigma.network.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What connects some records: all that lies on a shortest path between any two of them.
 *
 * @param between those records, first one path for each pair, then what lies on most pairs' paths
 * @param total how many there are, shown or not
 * @param apart the pairs between which there is no path
 */
public record Mesh(List<Between> between, int total, List<Distance> lengths, List<Distance> apart) {

  public Mesh {
    between = List.copyOf(between);
    lengths = List.copyOf(lengths);
    apart = List.copyOf(apart);
  }

  /** A record between others, and of how many pairs it lies on a shortest path. */
  public record Between(UUID id, int pairs, int degree) {}

  /** Two of the records asked about, and how many links apart they are; none when not at all. */
  public record Distance(UUID one, UUID other, int length) {}

  static Mesh among(Walk walk, int[] ends, int most) {
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    Set<Integer> first = new LinkedHashSet<>();
    var lengths = new ArrayList<Distance>();
    var apart = new ArrayList<Distance>();
    for (int one = 0; one < ends.length; one++) {
      for (int other = one + 1; other < ends.length; other++) {
        var found = new AllShortest(walk).between(ends[one], ends[other]);
        var distance = distance(walk, ends[one], ends[other], found);
        (found == null ? apart : lengths).add(distance);
        if (found != null) {
          found.inside().forEach(node -> pairs.merge(node, 1, Integer::sum));
          first.addAll(found.path());
        }
      }
    }
    for (int end : ends) {
      pairs.remove(end);
      first.remove(end);
    }
    return new Mesh(ranked(walk, pairs, first, most), pairs.size(), lengths, apart);
  }

  private static Distance distance(
      Walk walk, int one, int other, AllShortest.@Nullable Found found) {
    return new Distance(walk.id(one), walk.id(other), found == null ? 0 : found.length());
  }

  private static List<Between> ranked(
      Walk walk, Map<Integer, Integer> pairs, Set<Integer> first, int most) {
    var met = walk.marks();
    try {
      var degrees = new HashMap<Integer, Integer>();
      pairs.keySet().forEach(node -> degrees.put(node, walk.degree(node, met)));
      return pairs.keySet().stream()
          .sorted(
              Comparator.comparing((Integer node) -> !first.contains(node))
                  .thenComparingInt(node -> -pairs.getOrDefault(node, 0))
                  .thenComparingInt(node -> -degrees.getOrDefault(node, 0)))
          .limit(most)
          .map(
              node ->
                  new Between(
                      walk.id(node), pairs.getOrDefault(node, 0), degrees.getOrDefault(node, 0)))
          .toList();
    } finally {
      walk.done(met);
    }
  }
}
