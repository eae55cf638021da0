package redsigma.network.graph;

import org.jspecify.annotations.Nullable;

/** Breadth first from both ends at once, a ring at a time, on the side with fewer to go on from. */
final class ShortestPaths implements Way {

  private final Walk walk;

  ShortestPaths(Walk walk) {
    this.walk = walk;
  }

  @Override
  public int @Nullable [] find(int from, int to, Ints avoided, Ints notNext, int day) {
    var there = new Side(from);
    var back = new Side(to);
    try {
      for (int at = 0; at < avoided.size(); at++) {
        there.closed.add(avoided.get(at));
        back.closed.add(avoided.get(at));
      }
      while (!there.frontier.isEmpty() && !back.frontier.isEmpty()) {
        boolean isThere = there.frontier.size() <= back.frontier.size();
        int met = isThere ? spread(there, back, from, notNext) : spread(back, there, from, notNext);
        if (met == SPENT) {
          return null;
        }
        if (met != NOBODY) {
          return joined(there, back, met);
        }
      }
      return null;
    } finally {
      walk.done(there.parents);
      walk.done(back.parents);
    }
  }

  private static final int NOBODY = -1;
  private static final int SPENT = -2;

  /** What was reached from one end, each node with the one it was reached from. */
  private final class Side {
    final Marks parents = walk.marks();
    final Ints closed = new Ints();
    Ints frontier = new Ints();
    Ints next = new Ints();

    Side(int end) {
      parents.put(end, end);
      frontier.add(end);
    }
  }

  /** Goes one ring further; answers a node that the other side has reached as well. */
  private int spread(Side side, Side other, int origin, Ints notNext) {
    var links = walk.links();
    var lens = walk.lens();
    var ends = links.ends();
    for (int at = 0; at < side.frontier.size(); at++) {
      int node = side.frontier.get(at);
      for (int end = links.first(node), last = links.last(node); end < last; end += 2) {
        int far = ends[end];
        if (!side.parents.has(far)
            && lens.leads(node, far, ends[end + 1])
            && !side.closed.contains(far)
            && !isBarred(node, far, origin, notNext)
            && walk.enters(far)) {
          side.parents.put(far, node);
          if (other.parents.has(far)) {
            return far;
          }
          if (!walk.spend()) {
            return SPENT;
          }
          side.next.add(far);
        }
      }
    }
    var done = side.frontier;
    side.frontier = side.next;
    side.next = done;
    done.clear();
    return NOBODY;
  }

  private static boolean isBarred(int node, int far, int origin, Ints notNext) {
    return !notNext.isEmpty()
        && ((node == origin && notNext.contains(far)) || (far == origin && notNext.contains(node)));
  }

  private static int[] joined(Side there, Side back, int met) {
    var first = new Ints();
    for (int node = met; ; node = there.parents.get(node)) {
      first.add(node);
      if (there.parents.get(node) == node) {
        break;
      }
    }
    var route = new Ints();
    for (int at = first.size() - 1; at >= 0; at--) {
      route.add(first.get(at));
    }
    for (int node = met; back.parents.get(node) != node; ) {
      node = back.parents.get(node);
      route.add(node);
    }
    return route.toArray();
  }

  /** Time does not matter here. */
  @Override
  public int arrival(int node, int next, int day) {
    return day;
  }
}
