package redsigma.network;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import redsigma.network.graph.Bounds;
import redsigma.network.graph.Days;
import redsigma.network.graph.Span;
import redsigma.record.Link;
import redsigma.record.Record;

/**
 * Which links a question goes over.
 *
 * @param linkTypes only these types; all when none is named
 * @param since only links that held on that partial date or later; null for all
 * @param until only links that held on that partial date or earlier; null for all
 * @param withdrawn whether withdrawn links count too
 * @param passedBy by record type, with how many others a record may be linked before it connects
 *     everything and is not gone through; those the question names always are
 */
public record Scope(
    Set<String> linkTypes,
    @Nullable String since,
    @Nullable String until,
    boolean withdrawn,
    Map<String, Integer> passedBy) {

  /** All links that stand. */
  public static final Scope ALL = new Scope(Set.of(), null, null, false, Map.of());

  public Scope {
    linkTypes = Set.copyOf(linkTypes);
    passedBy = Map.copyOf(passedBy);
  }

  /** Whether a text is a date as links are stored with: {@code 2024}, {@code 2024-03-31}. */
  public static boolean isDate(String text) {
    return Days.first(text) != Days.NONE;
  }

  Bounds bounds() {
    return new Bounds(linkTypes, between(), withdrawn, passedBy);
  }

  private @Nullable Span between() {
    return since == null && until == null
        ? null
        : Span.between(Days.first(since), Days.last(until));
  }

  /** Whether a link that was read is within it. */
  boolean admits(Link link, Record near, Record far) {
    return bounds().admits(link.type(), span(link, near, far));
  }

  static Span span(Link link, Record near, Record far) {
    return Span.of(
        Days.first(link.validFrom()),
        Days.last(link.validUntil()),
        Days.of(near.happenedAt()),
        Days.of(far.happenedAt()));
  }

  /** How the journal tells of it. */
  Map<String, String> told() {
    var told = new TreeMap<String, String>();
    if (!linkTypes.isEmpty()) {
      told.put("links", String.join(" ", new TreeSet<>(linkTypes)));
    }
    if (since != null) {
      told.put("since", since);
    }
    if (until != null) {
      told.put("until", until);
    }
    if (withdrawn) {
      told.put("withdrawn", "too");
    }
    if (!passedBy.isEmpty()) {
      told.put("passedBy", String.join(" ", new TreeSet<>(passedBy.keySet())));
    }
    return told;
  }
}
