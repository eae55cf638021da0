package redsigma.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which packages a package may name: itself and all it builds on, near and far. */
final class BuildsOn {

  private final Map<String, List<String>> direct = new HashMap<>();
  private final Set<String> unread = new HashSet<>();

  BuildsOn(List<PackageSource> packages) {
    for (var source : packages) {
      var head = source.head();
      direct.put(source.name(), head == null ? List.of() : head.texts("builds-on"));
      if (head == null) {
        unread.add(source.name());
      }
    }
    packages.forEach(this::check);
  }

  /** What is laid over a package is of that package, and may itself name everything. */
  boolean reaches(String app, String laid) {
    var other = Overlay.under(laid);
    return app.equals(other) || unread.contains(app) || reach(app).contains(other);
  }

  private void check(PackageSource source) {
    Optional.ofNullable(source.head()).flatMap(head -> head.find("builds-on")).stream()
        .flatMap(value -> value.items().stream())
        .filter(item -> item.isText() && !item.isEmpty())
        .forEach(item -> check(source.name(), item, item.text().orElse("")));
  }

  private void check(String app, Value at, String named) {
    if (!direct.containsKey(named)) {
      at.problem(
          "There is no package '%s' to build on.".formatted(named),
          Nearest.remedy(named, direct.keySet()));
    } else if (named.equals(app) || reach(named).contains(app)) {
      at.problem(
          "'%s' builds on '%s', which builds on it.".formatted(app, named),
          "Take one of the two away.");
    }
  }

  private Set<String> reach(String app) {
    var reached = new LinkedHashSet<String>();
    var open = new ArrayList<>(direct.getOrDefault(app, List.of()));
    while (!open.isEmpty()) {
      var next = open.removeLast();
      if (reached.add(next)) {
        open.addAll(direct.getOrDefault(next, List.of()));
      }
    }
    return reached;
  }
}
