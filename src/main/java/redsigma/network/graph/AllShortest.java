package redsigma.network.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every node that lies on a shortest path between two, and one such path. */
final class AllShortest {

  private final Walk walk;

  AllShortest(Walk walk) {
    this.walk = walk;
  }

  /** The nodes on the paths, the ends included; and those of one path. */
  record Found(int length, Set<Integer> inside, List<Integer> path) {}

  @Nullable Found between(int one, int other) {
    if (one == other) {
      return new Found(0, Set.of(one), List.of(one));
    }
    var near = new Side(one);
    var far = new Side(other);
    try {
      while (!near.frontier.isEmpty() && !far.frontier.isEmpty()) {
        boolean isNear = near.frontier.size() <= far.frontier.size();
        var met = isNear ? near.spread(far) : far.spread(near);
        if (walk.isCut()) {
          return null;
        }
        if (!met.isEmpty()) {
          return joined(near, far, met);
        }
      }
      return null;
    } finally {
      walk.done(near.rings);
      walk.done(far.rings);
    }
  }

  private Found joined(Side near, Side far, Ints met) {
    var inside = new LinkedHashSet<Integer>();
    near.back(met, inside);
    far.back(met, inside);
    var path = new ArrayList<Integer>();
    near.oneWay(met.get(0), path);
    far.oneWay(met.get(0), path);
    int middle = met.get(0);
    return new Found(near.rings.get(middle) + far.rings.get(middle), inside, path);
  }

  /** What was reached from one end, each node with the ring it lies in. */
  private final class Side {
    final Marks rings = walk.marks();
    Ints frontier = new Ints();
    int ring;

    Side(int end) {
      rings.put(end, 0);
      frontier.add(end);
    }

    /** Reaches one ring further, the whole of it; answers all it has in common with the other. */
    Ints spread(Side other) {
      var met = new Ints();
      var next = new Ints();
      ring++;
      for (int at = 0; at < frontier.size(); at++) {
        each(
            frontier.get(at),
            node -> {
              if (!rings.has(node) && walk.enters(node) && walk.spend()) {
                rings.put(node, ring);
                next.add(node);
                if (other.rings.has(node)) {
                  met.add(node);
                }
              }
            });
      }
      frontier = next;
      return met;
    }

    /** All nodes on shortest ways from some back to this side's end. */
    void back(Ints from, Set<Integer> inside) {
      var todo = from;
      for (int at = 0; at < from.size(); at++) {
        inside.add(from.get(at));
      }
      while (!todo.isEmpty()) {
        var before = new Ints();
        for (int at = 0; at < todo.size(); at++) {
          int ringBefore = rings.get(todo.get(at)) - 1;
          each(
              todo.get(at),
              node -> {
                if (rings.has(node) && rings.get(node) == ringBefore && inside.add(node)) {
                  before.add(node);
                }
              });
        }
        todo = before;
      }
    }

    void oneWay(int from, List<Integer> path) {
      path.add(from);
      for (int node = from; rings.get(node) > 0; ) {
        int ringBefore = rings.get(node) - 1;
        var before = new Ints();
        each(
            node,
            other -> {
              if (before.isEmpty() && rings.has(other) && rings.get(other) == ringBefore) {
                before.add(other);
              }
            });
        node = before.get(0);
        path.add(node);
      }
    }

    private void each(int node, java.util.function.IntConsumer use) {
      var links = walk.links();
      var ends = links.ends();
      for (int at = links.first(node), last = links.last(node); at < last; at += 2) {
        if (walk.lens().leads(node, ends[at], ends[at + 1])) {
          use.accept(ends[at]);
        }
      }
    }
  }
}
