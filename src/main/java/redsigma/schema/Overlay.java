package redsigma.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a force lays over the baseline: it adds, hides and retires, and redefines nothing.
 *
 * @param prefix begins every name of its own, so that no later baseline can declare the same
 * @param laid its files for packages of the baseline
 * @param own packages that are its own altogether
 */
record Overlay(String prefix, List<PackageSource> laid, List<PackageSource> own) {

  /** Stands between a package's name and the prefix of what is laid over it. */
  static final String OVER = "+";

  Overlay {
    laid = List.copyOf(laid);
    own = List.copyOf(own);
  }

  /** The package that something is laid over; of anything else its own name. */
  static String under(String app) {
    var over = app.indexOf(OVER);
    return over < 0 ? app : app.substring(0, over);
  }

  List<PackageSource> sources() {
    var sources = new ArrayList<>(own);
    sources.addAll(laid);
    return sources;
  }

  /** Lays it over what the baseline declares; answers what is to be hidden, by type. */
  Map<String, Set<String>> layOver(Catalogue catalogue) {
    var baseline = Set.copyOf(catalogue.types().values().keySet());
    own.forEach(this::checkOwn);
    laid.forEach(source -> layListsAndLinks(source, catalogue));
    var hidden = new LinkedHashMap<String, Set<String>>();
    var types = new ArrayList<TypeOverlay>();
    for (var source : laid) {
      for (var part : source.types()) {
        var name = part.needed("type");
        if (baseline.contains(name)) {
          var type = new TypeOverlay(source.name(), prefix, part, name);
          type.layOver(catalogue);
          types.add(type);
        } else if (!catalogue.types().isUnread(name)) {
          checkName(part, "type", name);
          var type = TypeReader.read(under(source.name()), part);
          catalogue.types().add(name, new Declared<>(source.name(), part, type));
        }
      }
    }
    types.forEach(type -> hidden.merge(type.name(), type.check(catalogue), Overlay::both));
    return hidden;
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    var all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private void layListsAndLinks(PackageSource source, Catalogue catalogue) {
    for (var part : source.lists()) {
      var name = part.needed("list");
      var list = catalogue.lists().declared(name);
      if (list.isPresent()) {
        var laidOver = new ListOverlay(prefix, part).layOver(list.get().value());
        catalogue.lists().change(name, laidOver);
      } else if (!catalogue.lists().isUnread(name)) {
        checkName(part, "list", name);
        catalogue.lists().add(name, new Declared<>(source.name(), part, ListReader.read(part)));
      }
    }
    for (var part : source.links()) {
      var name = part.self().name();
      if (catalogue.links().knows(name)) {
        part.self()
            .problem(
                "The link '%s' is the baseline's.".formatted(name),
                "Add a link of your own, as '%s-%s'.".formatted(prefix, name));
      } else {
        checkName(part, name, name);
        var link = LinkReader.read(under(source.name()), part);
        catalogue.links().add(name, new Declared<>(source.name(), part, link));
      }
    }
  }

  private void checkOwn(PackageSource source) {
    var head = source.head();
    if (head != null) {
      checkName(head, "app", source.name());
    }
    source.types().forEach(part -> checkName(part, "type", part.text("type")));
    source.lists().forEach(part -> checkName(part, "list", part.text("list")));
    source.links().forEach(part -> checkName(part, "", part.self().name()));
  }

  private void checkName(Part part, String key, @Nullable String name) {
    if (name != null && !name.isEmpty() && !name.startsWith(prefix + "-")) {
      part.problem(
          key,
          "'%s' does not begin with '%s-'.".formatted(name, prefix),
          "Call it '%s-%s': a later baseline may have a '%s'."
              .formatted(prefix, name.toLowerCase(Locale.ROOT), name));
    }
  }
}
