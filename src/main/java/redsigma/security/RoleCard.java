package redsigma.security;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A role as the packages declare it together, for those who give roles to read. */
public record RoleCard(
    String name,
    String title,
    List<Reach> reaches,
    List<String> may,
    List<String> sees,
    Marking upTo) {

  public RoleCard {
    reaches = List.copyOf(reaches);
    may = List.copyOf(may);
    sees = List.copyOf(sees);
  }

  /**
   * Deeds on records, to a depth.
   *
   * @param types names of record types; null for all that need not be named
   */
  public record Reach(List<Deed> deeds, @Nullable List<String> types, String depth) {
    public Reach {
      deeds = List.copyOf(deeds);
      types = types == null ? null : List.copyOf(types);
    }
  }
}
