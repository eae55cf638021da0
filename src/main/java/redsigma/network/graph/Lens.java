package redsigma.network.graph;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redsigma.security.Sight;

/**
 * The graph as one viewer has it: a record they may not see is not there, nor is a link of which
 * either end or the proof is not. All walks look through it, so that nothing unseen is counted.
 */
final class Lens {

  private final Nodes nodes;
  private final Links links;
  private final boolean everything;
  private final BitSet classes = new BitSet();
  private final int owner;
  private final Set<Integer> opened = new HashSet<>();
  private final boolean withdrawn;
  private final @Nullable Span between;
  private final @Nullable Set<Short> types;

  Lens(Nodes nodes, Links links, Sight sight, Bounds bounds) {
    this.nodes = nodes;
    this.links = links;
    this.everything = sight.everything();
    for (int seen : sight.classes()) {
      classes.set(seen);
    }
    this.owner = nodes.ownerNumber(sight.owner());
    sight.opened().forEach(id -> opened.add(nodes.find(id)));
    this.withdrawn = bounds.withdrawn();
    this.between = bounds.between();
    this.types = bounds.linkTypes().isEmpty() ? null : new HashSet<>();
    bounds.linkTypes().forEach(this::addType);
  }

  private void addType(String word) {
    var number = nodes.linkTypes().find(word);
    if (types != null && number != null) {
      types.add(number);
    }
  }

  boolean sees(int node) {
    return everything
        || classes.get(nodes.accessClass(node))
        || nodes.owner(node) == owner
        || (!opened.isEmpty() && opened.contains(node));
  }

  /** Whether, coming from a node that is seen, this end of a link leads to another. */
  boolean leads(int node, int other, int end) {
    return (withdrawn || (end & Links.WITHDRAWN) == 0)
        && ((end & Links.PROVED) == 0 || sees(links.proof(end)))
        && sees(other)
        && (types == null || types.contains(links.type(end)))
        && (between == null || isBetween(between, span(node, other, end)));
  }

  private static boolean isBetween(Span asked, Span span) {
    return span.isKnown() && span.overlaps(asked);
  }

  Span span(int node, int other, int end) {
    return Span.of(links.from(end), links.until(end), nodes.day(node), nodes.day(other));
  }
}
