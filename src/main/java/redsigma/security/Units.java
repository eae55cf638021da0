package redsigma.security;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The units of a force, each under another or at the top. */
@Component
public class Units {

  private final UnitStore store;
  private final AccessClasses classes;

  Units(UnitStore store, AccessClasses classes) {
    this.store = store;
    this.classes = classes;
  }

  /**
   * Makes a unit, or gives an existing one these facts.
   *
   * @throws IllegalArgumentException when it would stand under itself
   */
  @Transactional
  public void put(Unit unit) {
    var parent = unit.parent();
    var tree = UnitTree.of(store.of(unit.force()));
    if (parent != null && tree.isWithin(unit.force(), parent, unit.name())) {
      throw new IllegalArgumentException(
          "%s cannot stand under %s, which stands under it.".formatted(unit.name(), parent));
    }
    store.put(unit);
    classes.changed();
  }

  @Transactional(readOnly = true)
  public List<Unit> of(String force) {
    return store.of(force);
  }
}
