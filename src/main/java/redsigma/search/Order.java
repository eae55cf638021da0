package redsigma.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

/** In which order what was found stands; {@code sort:newest} in the box. */
public enum Order {
  /**
   * The best match first; what matches equally, or where there are no words, changed last first.
   */
  BEST,
  /** What happened, or else was recorded, last. */
  NEWEST,
  OLDEST,
  /** What changed last. */
  CHANGED;

  /** As it is written in the box. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What {@code sort:newest} asks for; empty when it is something else. */
  static Optional<Order> asked(String field, String value) {
    return field.equalsIgnoreCase("sort") ? called(value) : Optional.empty();
  }

  public static Optional<Order> called(String word) {
    return Stream.of(values()).filter(each -> each.name().equalsIgnoreCase(word)).findFirst();
  }

  SortFinalStep in(SearchSortFactory f) {
    var order = f.composite();
    return switch (this) {
      case BEST -> order.add(f.score()).add(f.field("changed").desc());
      case NEWEST -> order.add(f.field("happened").desc()).add(f.field("changed").desc());
      case OLDEST -> order.add(f.field("happened").asc()).add(f.field("changed").asc());
      case CHANGED -> order.add(f.field("changed").desc());
    };
  }
}
