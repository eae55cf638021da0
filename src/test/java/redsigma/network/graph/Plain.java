package redsigma.network.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redsigma.security.Sight;

/** The same questions answered in the plainest way, over what is left when the rest is cut off. */
final class Plain {

  private final Map<UUID, Node> seen = new LinkedHashMap<>();
  private final Map<UUID, Map<UUID, List<Tie>>> links = new HashMap<>();
  private final Map<String, Integer> passedBy;

  Plain(Map<UUID, Node> nodes, List<Tie> ties, Sight sight, Bounds bounds) {
    passedBy = bounds.passedBy();
    for (var node : nodes.values()) {
      if (sight.everything()
          || Arrays.stream(sight.classes()).anyMatch(seen -> seen == node.accessClass())
          || node.owner().equals(sight.owner())
          || sight.opened().contains(node.id())) {
        seen.put(node.id(), node);
      }
    }
    seen.keySet().forEach(id -> links.put(id, new LinkedHashMap<>()));
    for (var tie : ties) {
      boolean isSeen =
          seen.keySet().containsAll(Stream.of(tie.from(), tie.to()).toList())
              && (tie.proof() == null || seen.containsKey(tie.proof()));
      boolean isAsked =
          (!tie.withdrawn() || bounds.withdrawn())
              && (bounds.linkTypes().isEmpty() || bounds.linkTypes().contains(tie.type()));
      if (isSeen && isAsked && isBetween(tie, bounds.between())) {
        links(tie.from()).computeIfAbsent(tie.to(), id -> new ArrayList<>()).add(tie);
        links(tie.to()).computeIfAbsent(tie.from(), id -> new ArrayList<>()).add(tie);
      }
    }
  }

  private Plain(Plain whole, Collection<UUID> asked) {
    passedBy = Map.of();
    seen.putAll(whole.seen);
    seen.keySet().removeIf(id -> whole.isPassedBy(id) && !asked.contains(id));
    for (var id : seen.keySet()) {
      var kept = new LinkedHashMap<>(whole.links(id));
      kept.keySet().retainAll(seen.keySet());
      links.put(id, kept);
    }
  }

  /** What is left when all is taken away that is passed by, but for those asked about. */
  Plain open(Collection<UUID> asked) {
    return new Plain(this, asked);
  }

  boolean isPassedBy(UUID id) {
    return degree(id) > passedBy.getOrDefault(type(id), Integer.MAX_VALUE);
  }

  private Map<UUID, List<Tie>> links(UUID id) {
    return Objects.requireNonNull(links.get(id));
  }

  private boolean isBetween(Tie tie, @Nullable Span asked) {
    var held = held(tie);
    return asked == null
        || ((held[0] != Days.ALWAYS || held[1] != Days.NEVER)
            && held[0] <= asked.until()
            && asked.from() <= held[1]);
  }

  /** First and last day. */
  private int[] held(Tie tie) {
    if (tie.validFrom() != null || tie.validUntil() != null) {
      return new int[] {
        tie.validFrom() == null ? Days.ALWAYS : Days.first(tie.validFrom()),
        tie.validUntil() == null ? Days.NEVER : Days.last(tie.validUntil())
      };
    }
    var days =
        Stream.of(tie.from(), tie.to())
            .map(id -> Days.of(Objects.requireNonNull(seen.get(id)).happenedAt()))
            .filter(day -> day != Days.NONE)
            .mapToInt(day -> day)
            .summaryStatistics();
    return days.getCount() == 0
        ? new int[] {Days.ALWAYS, Days.NEVER}
        : new int[] {days.getMin(), days.getMax()};
  }

  boolean sees(UUID id) {
    return seen.containsKey(id);
  }

  String type(UUID id) {
    return Objects.requireNonNull(seen.get(id)).type();
  }

  Set<UUID> around(UUID id) {
    return links(id).keySet();
  }

  int degree(UUID id) {
    return around(id).size();
  }

  /** All simple paths, the shortest first, up to so many. */
  List<List<UUID>> paths(UUID from, UUID to, int most, boolean forward) {
    var found = new ArrayList<List<UUID>>();
    var todo = new ArrayDeque<List<UUID>>();
    todo.add(List.of(from));
    while (!todo.isEmpty() && found.size() < most) {
      var path = todo.remove();
      if (path.getLast().equals(to)) {
        found.add(path);
        continue;
      }
      for (var next : around(path.getLast())) {
        if (!path.contains(next)) {
          var longer = Stream.concat(path.stream(), Stream.of(next)).toList();
          if (!forward || isPassable(longer, 0, Days.ALWAYS)) {
            todo.add(longer);
          }
        }
      }
    }
    return found;
  }

  /** Whether there are links to go over, one after the other, each while it holds. */
  boolean isPassable(List<UUID> path, int at, int day) {
    if (at == path.size() - 1) {
      return true;
    }
    return Objects.requireNonNullElse(links(path.get(at)).get(path.get(at + 1)), List.<Tie>of())
        .stream()
        .map(this::held)
        .anyMatch(held -> held[1] >= day && isPassable(path, at + 1, Math.max(day, held[0])));
  }

  Map<UUID, Integer> distances(UUID from) {
    var distances = new LinkedHashMap<UUID, Integer>();
    var todo = new ArrayDeque<UUID>(List.of(from));
    distances.put(from, 0);
    while (!todo.isEmpty()) {
      var id = todo.remove();
      if (isPassedBy(id) && !id.equals(from)) {
        continue;
      }
      for (var next : around(id)) {
        if (distances.putIfAbsent(next, distances.getOrDefault(id, 0) + 1) == null) {
          todo.add(next);
        }
      }
    }
    return distances;
  }

  Set<UUID> common(List<UUID> ids) {
    return seen.keySet().stream()
        .filter(id -> ids.stream().allMatch(one -> around(one).contains(id)))
        .collect(Collectors.toSet());
  }

  /** For each record on a shortest path of some pair: of how many pairs. */
  Map<UUID, Integer> mesh(List<UUID> ids) {
    var pairs = new HashMap<UUID, Integer>();
    for (int one = 0; one < ids.size(); one++) {
      for (int other = one + 1; other < ids.size(); other++) {
        var here = distances(ids.get(one));
        var there = distances(ids.get(other));
        var apart = here.get(ids.get(other));
        if (apart != null) {
          here.forEach(
              (id, hops) -> {
                if (there.containsKey(id) && hops + there.get(id) == apart) {
                  pairs.merge(id, 1, Integer::sum);
                }
              });
        }
      }
    }
    ids.forEach(pairs::remove);
    return pairs;
  }

  long triangles(UUID id) {
    return around(id).stream()
            .mapToLong(one -> around(one).stream().filter(around(id)::contains).count())
            .sum()
        / 2;
  }

  /** The closest group by taking away one unfit member at a time; how close comes first. */
  Map.Entry<Integer, Set<UUID>> group(UUID id) {
    var best = Map.entry(0, Set.<UUID>of());
    var near = distances(id);
    for (int closeness = 2; ; closeness++) {
      var left = new HashSet<>(near.keySet());
      left.removeIf(one -> near.getOrDefault(one, 0) > 2);
      int asked = closeness;
      while (left.removeIf(one -> around(one).stream().filter(left::contains).count() < asked)) {
        // Until all that are left are fit.
      }
      if (!left.contains(id)) {
        return best;
      }
      var joined = new HashSet<>(Set.of(id));
      while (left.stream()
          .anyMatch(one -> around(one).stream().anyMatch(joined::contains) && joined.add(one))) {
        // Until all that hang together are there.
      }
      best = Map.entry(closeness, joined);
    }
  }
}
