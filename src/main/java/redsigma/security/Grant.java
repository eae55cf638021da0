package redsigma.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deeds that a role grants on records of some types, to a depth.
 *
 * @param to record types by name, or the one word {@code all}
 */
record Grant(Set<Deed> deeds, Set<String> to, Depth depth) {

  static final String ALL = "all";

  Grant {
    deeds = Set.copyOf(deeds);
    to = Set.copyOf(to);
  }

  /** Types that have to be named are not among all. */
  boolean covers(Deed deed, String type, Set<String> byName) {
    return deeds.contains(deed)
        && (to.contains(type) || (to.contains(ALL) && !byName.contains(type)));
  }

  /**
   * As {@code roles.yaml} writes it; words that mean nothing are refused with the list of those
   * that do.
   */
  record Written(@Nullable List<String> deeds, @Nullable List<String> to, @Nullable String depth) {

    Grant read() {
      var words = deeds == null ? List.<String>of() : deeds;
      var read = EnumSet.noneOf(Deed.class);
      for (var word : words) {
        read.add(
            Deed.of(word)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "no deed '%s'; there are create, read, update, delete, assign, share and export"
                                .formatted(word))));
      }
      if (read.isEmpty()) {
        throw new IllegalArgumentException("a grant names its deeds: deeds: [read]");
      }
      var reach = depth == null ? Depth.FORCE.word() : depth;
      return new Grant(
          read,
          to == null || to.isEmpty() ? Set.of(ALL) : Set.copyOf(to),
          Depth.of(reach)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "no depth '%s'; there are own, unit, unit-and-below and force"
                              .formatted(reach))));
    }
  }
}
