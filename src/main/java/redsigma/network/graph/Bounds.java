package redsigma.network.graph;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the graph is asked about.
 *
 * @param linkTypes only links of these types; all when none is named
 * @param between only links that held at some time in this span; null for all
 * @param withdrawn whether withdrawn links count too
 * @param passedBy by record type, with how many others a record may be linked and still be gone
 *     through; those asked about always are
 */
public record Bounds(
    Set<String> linkTypes,
    @Nullable Span between,
    boolean withdrawn,
    Map<String, Integer> passedBy) {

  /** All links that stand. */
  public static final Bounds ALL = new Bounds(Set.of(), null, false, Map.of());

  public Bounds {
    linkTypes = Set.copyOf(linkTypes);
    passedBy = Map.copyOf(passedBy);
  }

  /** Whether a link of a type that held at a time is within them, but for its being withdrawn. */
  public boolean admits(String linkType, Span span) {
    return (linkTypes.isEmpty() || linkTypes.contains(linkType))
        && (between == null || (span.isKnown() && span.overlaps(between)));
  }
}
