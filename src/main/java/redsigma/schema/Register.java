package redsigma.schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything of one sort that the packages declare, by its name, which is unique over all. */
final class Register<T> {

  private final String what;
  private final BuildsOn buildsOn;
  private final Map<String, Declared<T>> declared = new LinkedHashMap<>();
  private final Set<String> unread = new HashSet<>();

  Register(String what, BuildsOn buildsOn) {
    this.what = what;
    this.buildsOn = buildsOn;
  }

  void add(String name, Declared<T> thing) {
    if (name.isEmpty()) {
      return;
    }
    var earlier = declared.putIfAbsent(name, thing);
    if (earlier != null) {
      thing
          .at()
          .self()
          .problem(
              "The %s '%s' is declared in %s, line %d, too."
                  .formatted(what, name, earlier.at().self().file(), earlier.at().self().line()),
              "Give one of them another name.");
    }
  }

  /** Names that a broken file may have declared: to miss them too would only be noise. */
  void unread(Set<String> names) {
    unread.addAll(names);
  }

  /** What a value names; a problem when there is no such thing or the package may not name it. */
  Optional<T> find(String app, Value at, String name) {
    var thing = declared.get(name);
    if (thing == null) {
      if (!unread.contains(name)) {
        at.problem(
            "There is no %s '%s'.".formatted(what, name), Nearest.remedy(name, declared.keySet()));
      }
      return Optional.empty();
    }
    if (!buildsOn.reaches(app, thing.app())) {
      at.problem(
          "The %s '%s' is of the package '%s'.".formatted(what, name, thing.app()),
          "Add '%s' to builds-on in %s/app.yaml.".formatted(thing.app(), app));
    }
    return Optional.of(thing.value());
  }

  Optional<Declared<T>> declared(String name) {
    return Optional.ofNullable(declared.get(name));
  }

  /** Puts a value in the place of the one that is declared under its name. */
  void change(String name, T value) {
    declared.computeIfPresent(name, (_, old) -> new Declared<>(old.app(), old.at(), value));
  }

  boolean isUnread(String name) {
    return unread.contains(name);
  }

  boolean knows(String name) {
    return declared.containsKey(name);
  }

  Collection<Declared<T>> all() {
    return declared.values();
  }

  Map<String, T> values() {
    var values = new LinkedHashMap<String, T>();
    declared.forEach((name, thing) -> values.put(name, thing.value()));
    return values;
  }
}
