package redsigma.network;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redsigma.network.graph.Circle;
import redsigma.network.graph.Pair;
import redsigma.record.Record;

/** Makes a company of records out of a circle of ids. */
final class CompanyMaking {

  private CompanyMaking() {}

  static Showing.Wanted wanted(Circle circle, Scope scope) {
    var wanted = new Showing.Wanted(new LinkedHashSet<>(circle.group()), Set.of(), scope);
    for (var pair : circle.triangles()) {
      wanted.ids().add(pair.one());
      wanted.ids().add(pair.other());
    }
    return wanted;
  }

  static Company company(
      Record centre,
      Circle circle,
      Showing.Read read,
      Map<String, Integer> passedBy,
      Extent extent) {
    return new Company(
        centre,
        circle.triangles().stream()
            .map(pair -> triangle(pair, read))
            .filter(Objects::nonNull)
            .toList(),
        circle.total(),
        circle.closeness(),
        read.findAll(circle.group()),
        circle.size(),
        passedBy,
        extent);
  }

  private static Company.@Nullable Triangle triangle(Pair pair, Showing.Read read) {
    var one = read.find(pair.one());
    var other = read.find(pair.other());
    return one == null || other == null ? null : new Company.Triangle(one, other);
  }
}
