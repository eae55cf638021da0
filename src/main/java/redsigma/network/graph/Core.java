package redsigma.network.graph;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Peels off those with fewest links until the one asked about would have to go as well. */
final class Core {

  private final Map<Integer, Set<Integer>> around;
  private final Map<Integer, Integer> degrees = new HashMap<>();
  private final Set<Integer> left;

  Core(Map<Integer, Set<Integer>> around) {
    this.around = around;
    this.left = new HashSet<>(around.keySet());
    around.forEach((node, linked) -> degrees.put(node, linked.size()));
  }

  /** A group and how close it is; nobody and nothing when there is none closer than a chain. */
  record Found(int closeness, Set<Integer> members) {}

  Found around(int centre) {
    var best = new Found(0, Set.of());
    for (int closeness = 2; ; closeness++) {
      peel(closeness);
      if (!left.contains(centre)) {
        return best;
      }
      best = new Found(closeness, joined(centre));
    }
  }

  private void peel(int closeness) {
    var going = new ArrayDeque<Integer>();
    left.forEach(
        node -> {
          if (degrees.getOrDefault(node, 0) < closeness) {
            going.add(node);
          }
        });
    while (!going.isEmpty()) {
      int gone = going.remove();
      if (left.remove(gone)) {
        for (int other : around.getOrDefault(gone, Set.of())) {
          if (left.contains(other) && degrees.merge(other, -1, Integer::sum) < closeness) {
            going.add(other);
          }
        }
      }
    }
  }

  /** Those that are left and hang together with one of them. */
  private Set<Integer> joined(int centre) {
    var members = new HashSet<Integer>();
    var todo = new ArrayDeque<Integer>();
    members.add(centre);
    todo.add(centre);
    while (!todo.isEmpty()) {
      for (int other : around.getOrDefault(todo.remove(), Set.of())) {
        if (left.contains(other) && members.add(other)) {
          todo.add(other);
        }
      }
    }
    return members;
  }
}
