package redsigma.network;

import java.util.UUID;
import java.util.function.Function;
import redsigma.network.graph.Bounds;
import redsigma.network.graph.Graph;
import redsigma.network.graph.GraphBuilder;
import redsigma.network.graph.Node;
import redsigma.network.graph.Rings;
import redsigma.network.graph.Tie;
import redsigma.network.graph.Walk;
import redsigma.security.Sight;

/** A graph of numbers, without any database, so that laying out and walking can be measured. */
public final class NetworkTrial {

  private static final UUID OWNER = new UUID(0, 1);
  private static final Rings.Choice SHOWN = new Rings.Choice(40, false, null);

  private final Graph graph;
  private final int budget;

  private NetworkTrial(Graph graph, int budget) {
    this.graph = graph;
    this.budget = budget;
  }

  /**
   * Lays it out.
   *
   * @param ends from, to, from, to, ...: two numbers a link
   * @param classes how many access classes the records are of, in turn
   */
  public static NetworkTrial of(int records, int[] ends, int classes, int budget) {
    var builder = new GraphBuilder(ends.length / 2);
    for (int number = 0; number < records; number++) {
      builder.add(new Node(id(number), "any", number % classes, OWNER, null));
    }
    for (int at = 0; at < ends.length; at += 2) {
      builder.add(new Tie(id(ends[at]), id(ends[at + 1]), "any", null, null, null, false));
    }
    return new NetworkTrial(builder.build(), budget);
  }

  /** How many bytes the links take up, and the records. */
  public record Bytes(long links, long records) {}

  public Bytes bytes() {
    var size = graph.size();
    return new Bytes(size.linkBytes(), size.recordBytes());
  }

  public boolean sees(Sight sight, int number) {
    return graph.ask(sight, Bounds.ALL, budget, walk -> walk.sees(id(number)));
  }

  /** Looks for the shortest paths; false when the budget ran out. */
  public boolean findPaths(Sight sight, int from, int to, int most) {
    return ask(sight, walk -> walk.routes(id(from), id(to), most, false));
  }

  /** Looks what lies around a record; false when the budget ran out. */
  public boolean expand(Sight sight, int centre, int hops) {
    return ask(sight, walk -> walk.rings(id(centre), hops, SHOWN));
  }

  private boolean ask(Sight sight, Function<Walk, Object> question) {
    return graph.ask(
        sight,
        Bounds.ALL,
        budget,
        walk -> {
          var answer = question.apply(walk);
          return answer != null && !walk.isCut();
        });
  }

  private static UUID id(int number) {
    return new UUID(0x7000L, 0x8000000000000000L | number);
  }
}
