package redsigma.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redsigma.network.graph.Near;
import redsigma.network.graph.Pair;
import redsigma.network.graph.Rings;
import redsigma.network.graph.Walk;
import redsigma.record.Record;

/** What a walk found around a record, and which of it is linked with each other. */
record Around(Rings rings, List<Pair> pairs) {

  static final Around NOTHING = new Around(new Rings(List.of(), 0, Map.of()), List.of());

  Around {
    pairs = List.copyOf(pairs);
  }

  static Around of(Walk walk, UUID centre, int hops, Rings.Choice choice) {
    var rings = walk.rings(centre, hops, choice);
    var shown =
        Stream.concat(
                Stream.of(centre),
                rings.shown().stream().flatMap(near -> Stream.of(near.via(), near.id())))
            .distinct()
            .toList();
    return new Around(rings, walk.pairs(shown));
  }

  Showing.Wanted wanted(UUID centre, Scope scope) {
    var wanted = new Showing.Wanted(new LinkedHashSet<>(), new LinkedHashSet<>(pairs), scope);
    wanted.ids().add(centre);
    for (var near : rings.shown()) {
      wanted.ids().add(near.id());
      wanted.ids().add(near.via());
      wanted.pairs().add(new Pair(near.via(), near.id()));
    }
    return wanted;
  }

  Expansion expansion(
      Record centre, Showing.Read read, Map<String, Integer> passedBy, Extent extent) {
    var shown =
        rings.shown().stream().map(near -> neighbour(near, read)).filter(Objects::nonNull).toList();
    return new Expansion(
        centre, shown, rings.total(), rings.kinds(), read.steps(pairs), passedBy, extent);
  }

  private static Expansion.@Nullable Neighbour neighbour(Near near, Showing.Read read) {
    var step = read.step(near.via(), near.id(), (link, ends) -> true);
    return step == null
        ? null
        : new Expansion.Neighbour(step.to(), near.hops(), near.degree(), step.from(), step.links());
  }
}
