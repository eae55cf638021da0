package redsigma.web.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose a record is and how it is kept, as a form.
 *
 * @param assigns whether unit and restriction may be changed, beside marking and handling
 * @param deletion where it is deleted; null when the viewer may not
 * @param restricted the list the record is under now, when the viewer may know; else null
 */
public record CustodyForm(
    String action,
    int version,
    List<Option> markings,
    String handling,
    boolean assigns,
    List<Option> units,
    List<Option> restrictions,
    @Nullable String restricted,
    @Nullable String deletion,
    @Nullable String error) {

  public CustodyForm {
    markings = List.copyOf(markings);
    units = List.copyOf(units);
    restrictions = List.copyOf(restrictions);
  }

  /** One choice. */
  public record Option(String value, String label, boolean chosen) {}
}
