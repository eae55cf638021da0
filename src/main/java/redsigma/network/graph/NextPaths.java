package redsigma.network.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The shortest path and the next ones, none of which meets a record twice (Yen, 1971): each turns
 * off from an earlier one at some node, and goes on from there as shortly as it can.
 */
final class NextPaths {

  private final Walk walk;
  private final Way way;

  NextPaths(Walk walk, Way way) {
    this.walk = walk;
    this.way = way;
  }

  List<int[]> between(int from, int to, int most) {
    if (from == to) {
      return List.of(new int[] {from});
    }
    var found = new ArrayList<int[]>();
    var candidates = new PriorityQueue<int[]>(Comparator.comparingInt(path -> path.length));
    Set<List<Integer>> known = new HashSet<>();
    var first = way.find(from, to, new Ints(), new Ints(), Days.ALWAYS);
    for (var next = first; next != null; next = candidates.poll()) {
      found.add(next);
      known.add(boxed(next));
      if (found.size() == most || walk.isCut()) {
        break;
      }
      turnOff(next, found, candidates, known);
    }
    return found;
  }

  private void turnOff(
      int[] path, List<int[]> found, PriorityQueue<int[]> candidates, Set<List<Integer>> known) {
    int day = Days.ALWAYS;
    var root = new Ints();
    for (int at = 0; at < path.length - 1; at++) {
      var tail = way.find(path[at], path[path.length - 1], root, taken(path, at, found), day);
      if (tail != null) {
        var whole = Arrays.copyOf(path, at + tail.length);
        System.arraycopy(tail, 0, whole, at, tail.length);
        if (known.add(boxed(whole))) {
          candidates.add(whole);
        }
      }
      day = way.arrival(path[at], path[at + 1], day);
      root.add(path[at]);
    }
  }

  /** Where the paths found so far go on from that node, having come the same way. */
  private static Ints taken(int[] path, int at, List<int[]> found) {
    var taken = new Ints();
    for (var other : found) {
      if (other.length > at + 1 && Arrays.equals(other, 0, at + 1, path, 0, at + 1)) {
        taken.add(other[at + 1]);
      }
    }
    return taken;
  }

  private static List<Integer> boxed(int[] path) {
    return Arrays.stream(path).boxed().toList();
  }
}
