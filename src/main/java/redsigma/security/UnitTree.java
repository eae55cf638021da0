package redsigma.security;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which unit stands under which, by force and name. */
record UnitTree(Map<Key, Unit> units) {

  static final UnitTree EMPTY = new UnitTree(Map.of());

  UnitTree {
    units = Map.copyOf(units);
  }

  static UnitTree of(Collection<Unit> all) {
    var units = new HashMap<Key, Unit>();
    all.forEach(unit -> units.put(new Key(unit.force(), unit.name()), unit));
    return new UnitTree(units);
  }

  Optional<Unit> find(String force, String name) {
    return Optional.ofNullable(units.get(new Key(force, name)));
  }

  /** Whether a unit is another, or stands under it at any depth. */
  boolean isWithin(String force, String unit, String above) {
    var passed = new HashSet<String>();
    var at = Optional.of(unit);
    while (at.isPresent() && passed.add(at.get())) {
      if (at.get().equals(above)) {
        return true;
      }
      at = find(force, at.get()).map(Unit::parent);
    }
    return false;
  }

  /** The units that stand right under one. */
  Set<Unit> under(String force, String name) {
    var found = new HashSet<Unit>();
    for (var unit : units.values()) {
      if (unit.force().equals(force) && name.equals(unit.parent())) {
        found.add(unit);
      }
    }
    return found;
  }

  record Key(String force, String name) {}
}
