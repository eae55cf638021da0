package redsigma.network.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lies around a record: first what it is linked with, then what that is linked with.
 *
 * @param shown the first ones, nearest first
 * @param total how many there are, shown or not
 * @param kinds how many there are of each type, whatever type is shown
 */
public record Rings(List<Near> shown, int total, Map<String, Integer> kinds) {

  public Rings {
    shown = List.copyOf(shown);
    kinds = Map.copyOf(kinds);
  }

  /** What is shown of them: how many, in what order, of which type if not of all. */
  public record Choice(int most, boolean latestFirst, @Nullable String type) {}

  static Rings around(Walk walk, int centre, int hops, Choice choice) {
    var reached = new Reached(walk, centre, choice.latestFirst());
    for (int ring = 1; ring <= hops && reached.spread(); ) {
      ring++;
    }
    return reached.rings(choice);
  }

  /** The nodes in the order they were reached; a ring ends where the next begins. */
  private static final class Reached {
    private final Walk walk;
    private final boolean dated;
    private final Marks places;
    private final Ints nodes = new Ints();
    private final Ints parents = new Ints();
    private final Ints days = new Ints();
    private final Ints rings = Ints.of(0);

    Reached(Walk walk, int centre, boolean dated) {
      this.walk = walk;
      this.dated = dated;
      this.places = walk.marks();
      add(centre, centre, Days.ALWAYS);
      rings.add(1);
    }

    private void add(int node, int parent, int day) {
      places.put(node, nodes.size());
      nodes.add(node);
      parents.add(parent);
      days.add(day);
    }

    /** Goes one ring further; false when there is nothing more to reach. */
    boolean spread() {
      int ring = rings.get(rings.size() - 2);
      int next = rings.get(rings.size() - 1);
      for (int at = ring; at < next; at++) {
        if (walk.enters(nodes.get(at)) && !spread(nodes.get(at), next)) {
          break;
        }
      }
      rings.add(nodes.size());
      return nodes.size() > next && !walk.isCut();
    }

    private boolean spread(int node, int next) {
      var links = walk.links();
      var lens = walk.lens();
      var ends = links.ends();
      for (int at = links.first(node), last = links.last(node); at < last; at += 2) {
        int other = ends[at];
        boolean isNew = !places.has(other);
        boolean isWanted = isNew || (dated && places.get(other) >= next);
        if (isWanted && lens.leads(node, other, ends[at + 1])) {
          int day = dated ? lens.span(node, other, ends[at + 1]).latest() : Days.ALWAYS;
          if (!isNew) {
            days.set(places.get(other), Math.max(day, days.get(places.get(other))));
          } else if (walk.spend()) {
            add(other, node, day);
          } else {
            return false;
          }
        }
      }
      return true;
    }

    Rings rings(Choice choice) {
      var met = walk.marks();
      try {
        var kinds = walk.kinds(nodes, 1);
        int total = choice.type() == null ? nodes.size() - 1 : kinds.getOrDefault(choice.type(), 0);
        return new Rings(first(choice, met), total, kinds);
      } finally {
        walk.done(met);
        walk.done(places);
      }
    }

    /** Ring by ring, so that degrees are counted only for those that may be shown. */
    private List<Near> first(Choice choice, Marks met) {
      var shown = new ArrayList<Near>();
      for (int ring = 1; ring < rings.size() - 1 && shown.size() < choice.most(); ring++) {
        var here = new ArrayList<Place>();
        for (int at = rings.get(ring); at < rings.get(ring + 1); at++) {
          int node = nodes.get(at);
          if (choice.type() == null || choice.type().equals(walk.type(node))) {
            here.add(new Place(at, walk.degree(node, met), days.get(at)));
          }
        }
        int hops = ring;
        here.stream()
            .sorted(order(choice.latestFirst()))
            .limit(choice.most() - shown.size())
            .forEach(place -> shown.add(near(place, hops)));
      }
      return shown;
    }

    private Near near(Place place, int hops) {
      UUID via = walk.id(parents.get(place.at()));
      return new Near(walk.id(nodes.get(place.at())), via, hops, place.degree());
    }
  }

  private record Place(int at, int degree, int day) {}

  private static Comparator<Place> order(boolean latestFirst) {
    var connected = Comparator.comparingInt(Place::degree).reversed();
    var order =
        latestFirst
            ? Comparator.comparingInt(Place::day).reversed().thenComparing(connected)
            : connected;
    return order.thenComparingInt(Place::at);
  }
}
