package redsigma.command.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import redsigma.record.LinkChange;
import redsigma.record.RecordId;

/** All that has been made so far, to be linked to. */
final class Pools {

  private final Map<String, List<Made>> pools = new HashMap<>();
  private final Map<RecordId, Made> byId = new HashMap<>();
  private final Map<RecordId, List<LinkChange.Put>> links = new HashMap<>();
  private final Luck luck;

  Pools(Luck luck) {
    this.luck = luck;
  }

  void add(Made made) {
    pools.computeIfAbsent(made.pool(), name -> new ArrayList<>()).add(made);
    byId.put(made.id(), made);
    for (var link : made.links()) {
      links.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link);
      links.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(link);
    }
  }

  List<Made> of(String pool) {
    return pools.getOrDefault(pool, List.of());
  }

  /**
   * One of some pools: near a place in the row of the made, or by rank with an exponent (the first
   * made are the likeliest), or anyone.
   */
  Optional<Made> draw(Recipe.Ties ties, List<String> from, int index) {
    var pool = of(from.size() == 1 ? from.getFirst() : luck.one(from));
    if (pool.isEmpty()) {
      return Optional.empty();
    }
    var near = ties.near();
    var favour = ties.favour();
    int at =
        near != null
            ? Math.floorMod(index - 1 - luck.below(near), pool.size())
            : favour != null ? luck.favoured(pool.size(), favour) : luck.below(pool.size());
    return Optional.of(pool.get(at));
  }

  /** Whether two are joined already, in this role, by a record made before. */
  boolean joined(LinkChange.Put link) {
    return links.getOrDefault(link.from(), List.of()).stream()
        .anyMatch(
            other ->
                other.type().equals(link.type())
                    && Objects.equals(other.role(), link.role())
                    && Set.of(other.from(), other.to()).equals(Set.of(link.from(), link.to())));
  }

  /** What a thing is linked to by links of a type, from either end. */
  List<Made> linkedTo(Made thing, String type) {
    return links.getOrDefault(thing.id(), List.of()).stream()
        .filter(link -> link.type().equals(type))
        .map(link -> link.from().equals(thing.id()) ? link.to() : link.from())
        .map(byId::get)
        .filter(made -> made != null)
        .toList();
  }
}
