package redsigma.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redsigma.network.graph.Common;
import redsigma.network.graph.Mesh;
import redsigma.network.graph.Near;
import redsigma.network.graph.Pair;
import redsigma.network.graph.Walk;
import redsigma.record.Record;

/** What a walk found that connects some records. */
record Together(Common common, Mesh mesh, List<Pair> pairs) {

  static final Together NOTHING =
      new Together(
          new Common(List.of(), 0), new Mesh(List.of(), 0, List.of(), List.of()), List.of());

  Together {
    pairs = List.copyOf(pairs);
  }

  static Together of(Walk walk, List<UUID> ends, int most) {
    var common = walk.common(ends, most);
    var mesh = walk.mesh(ends, most);
    var shown =
        Stream.of(
                ends.stream(),
                common.shown().stream().map(Near::id),
                mesh.between().stream().map(Mesh.Between::id))
            .flatMap(ids -> ids)
            .distinct()
            .toList();
    return new Together(common, mesh, walk.pairs(shown));
  }

  Showing.Wanted wanted(List<UUID> ends, Scope scope) {
    var wanted = new Showing.Wanted(new LinkedHashSet<>(ends), new LinkedHashSet<>(pairs), scope);
    common.shown().forEach(near -> wanted.ids().add(near.id()));
    mesh.between().forEach(between -> wanted.ids().add(between.id()));
    return wanted;
  }

  Connection connection(
      List<Record> named, Showing.Read read, Map<String, Integer> passedBy, Extent extent) {
    return new Connection(
        named,
        read.findAll(common.shown().stream().map(Near::id).toList()),
        common.total(),
        mesh.between().stream().map(each -> between(each, read)).filter(Objects::nonNull).toList(),
        mesh.total(),
        Stream.of(mesh.lengths(), mesh.apart())
            .flatMap(List::stream)
            .map(each -> distance(each, read))
            .filter(Objects::nonNull)
            .toList(),
        read.steps(pairs),
        passedBy,
        extent);
  }

  private static Connection.@Nullable Between between(Mesh.Between each, Showing.Read read) {
    var record = read.find(each.id());
    return record == null ? null : new Connection.Between(record, each.pairs(), each.degree());
  }

  private static Connection.@Nullable Distance distance(Mesh.Distance each, Showing.Read read) {
    var one = read.find(each.one());
    var other = read.find(each.other());
    return one == null || other == null ? null : new Connection.Distance(one, other, each.length());
  }
}
