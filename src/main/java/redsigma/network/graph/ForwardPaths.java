package redsigma.network.graph;

import org.jspecify.annotations.Nullable;

/**
 * Paths along which something may have passed: each link can be gone over on a day no earlier than
 * the one before it. Ring by ring, keeping for each node the earliest day on which it is reached.
 */
final class ForwardPaths implements Way {

  private final Walk walk;

  ForwardPaths(Walk walk) {
    this.walk = walk;
  }

  /** Arrivals: at which node, from which arrival, on which day. */
  private static final class Arrivals {
    final Ints nodes = new Ints();
    final Ints parents = new Ints();
    final Ints days = new Ints();

    int add(int node, int parent, int day) {
      nodes.add(node);
      parents.add(parent);
      days.add(day);
      return nodes.size() - 1;
    }

    int[] route(int last) {
      var back = new Ints();
      for (int at = last; at >= 0; at = parents.get(at)) {
        back.add(nodes.get(at));
      }
      var route = new int[back.size()];
      for (int at = 0; at < route.length; at++) {
        route[at] = back.get(route.length - 1 - at);
      }
      return route;
    }
  }

  @Override
  public int @Nullable [] find(int from, int to, Ints avoided, Ints notNext, int day) {
    var earliest = walk.marks();
    var lately = walk.marks();
    try {
      for (int at = 0; at < avoided.size(); at++) {
        earliest.put(avoided.get(at), Days.ALWAYS);
      }
      var arrivals = new Arrivals();
      arrivals.add(from, -1, day);
      earliest.put(from, Days.ALWAYS);
      for (int ring = 0; ring < arrivals.nodes.size(); ) {
        int until = arrivals.nodes.size();
        lately.wipe(walk.nodes().size());
        for (; ring < until; ring++) {
          int found = spread(arrivals, ring, to, ring == 0 ? notNext : NONE, earliest, lately);
          if (found != GO_ON) {
            return found == SPENT ? null : arrivals.route(found);
          }
        }
      }
      return null;
    } finally {
      walk.done(earliest);
      walk.done(lately);
    }
  }

  private static final Ints NONE = new Ints();
  private static final int GO_ON = -1;
  private static final int SPENT = -2;

  private int spread(
      Arrivals arrivals, int from, int to, Ints notNext, Marks earliest, Marks lately) {
    var links = walk.links();
    var ends = links.ends();
    int node = arrivals.nodes.get(from);
    int day = arrivals.days.get(from);
    for (int at = links.first(node), last = links.last(node); at < last; at += 2) {
      int other = ends[at];
      int end = ends[at + 1];
      if (!walk.lens().leads(node, other, end) || notNext.contains(other) || !walk.enters(other)) {
        continue;
      }
      int then = walk.lens().span(node, other, end).passedOn(day);
      if (then == Days.NEVER || (earliest.has(other) && earliest.get(other) <= then)) {
        continue;
      }
      if (!walk.spend()) {
        return SPENT;
      }
      earliest.put(other, then);
      if (lately.has(other)) {
        arrivals.parents.set(lately.get(other), from);
        arrivals.days.set(lately.get(other), then);
      } else {
        lately.put(other, arrivals.add(other, from, then));
      }
      if (other == to) {
        return lately.get(other);
      }
    }
    return GO_ON;
  }

  @Override
  public int arrival(int node, int next, int day) {
    var links = walk.links();
    var ends = links.ends();
    int earliest = Days.NEVER;
    for (int at = links.first(node), last = links.last(node); at < last; at += 2) {
      if (ends[at] == next && walk.lens().leads(node, next, ends[at + 1])) {
        earliest = Math.min(earliest, walk.lens().span(node, next, ends[at + 1]).passedOn(day));
      }
    }
    return earliest;
  }
}
