package redsigma.network.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The records that are linked with every one of some.
 *
 * @param shown the first ones, most connected first
 * @param total how many there are
 */
public record Common(List<Near> shown, int total) {

  public Common {
    shown = List.copyOf(shown);
  }

  static Common of(Walk walk, int[] ends, int most) {
    var counts = walk.marks();
    var met = walk.marks();
    try {
      var candidates = new Ints();
      for (int at = 0; at < ends.length; at++) {
        int before = at;
        walk.eachNeighbour(
            ends[at],
            met,
            node -> {
              if (before == 0 || (counts.has(node) && counts.get(node) == before)) {
                counts.put(node, before + 1);
                if (before == ends.length - 1 && walk.enters(node)) {
                  candidates.add(node);
                }
              }
            });
      }
      var all = new ArrayList<Near>();
      for (int at = 0; at < candidates.size() && walk.spend(); at++) {
        int node = candidates.get(at);
        all.add(new Near(walk.id(node), walk.id(ends[0]), 1, walk.degree(node, met)));
      }
      all.sort(Comparator.comparingInt(Near::degree).reversed());
      return new Common(all.subList(0, Math.min(most, all.size())), all.size());
    } finally {
      walk.done(counts);
      walk.done(met);
    }
  }
}
