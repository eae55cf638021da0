package redsigma.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import redsigma.network.graph.Pair;
import redsigma.network.graph.Route;
import redsigma.network.graph.Span;

/** Makes paths of records and links out of routes of ids. */
final class PathMaking {

  private PathMaking() {}

  static Showing.Wanted wanted(List<Route> routes, Scope scope) {
    var wanted = new Showing.Wanted(new LinkedHashSet<>(), new LinkedHashSet<>(), scope);
    for (var route : routes) {
      wanted.ids().addAll(route.records());
      for (int at = 0; at < route.length(); at++) {
        wanted.pairs().add(new Pair(route.records().get(at), route.records().get(at + 1)));
      }
    }
    return wanted;
  }

  /** What changed since the walk, so that a path is broken now, is left out. */
  static List<Path> paths(Showing.Read read, List<Route> routes, boolean forward) {
    return routes.stream()
        .map(route -> path(read, route, forward))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable Path path(Showing.Read read, Route route, boolean forward) {
    var start = read.find(route.records().getFirst());
    if (start == null) {
      return null;
    }
    var steps = new ArrayList<Path.Step>();
    int day = Span.START;
    for (int at = 0; at < route.length(); at++) {
      int earliest = day;
      var step =
          read.step(
              route.records().get(at),
              route.records().get(at + 1),
              (link, ends) ->
                  !forward || Scope.span(link, ends.from(), ends.to()).isPassable(earliest));
      if (step == null) {
        return null;
      }
      day = forward ? arrival(step, day) : day;
      steps.add(step);
    }
    return new Path(start, steps);
  }

  private static int arrival(Path.Step step, int day) {
    return step.links().stream()
        .mapToInt(linked -> Scope.span(linked.link(), step.from(), step.to()).passedOn(day))
        .min()
        .orElse(day);
  }
}
