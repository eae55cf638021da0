package redsigma.network.graph;

/** Lays a graph out at once: all records first, then all links. */
public final class GraphBuilder {

  private final Nodes nodes = new Nodes();
  private final Ints near = new Ints();
  private final Ints far = new Ints();
  private final Ints put = new Ints();
  private final Links links;

  /**
   * @param expected about how many links will come
   */
  public GraphBuilder(int expected) {
    this.links = new Links(expected);
  }

  public void add(Node node) {
    nodes.put(node);
  }

  public void add(Tie tie) {
    int from = nodes.find(tie.from());
    int to = nodes.find(tie.to());
    if (from == Nodes.ABSENT || to == Nodes.ABSENT) {
      throw new IllegalStateException("A link to a record that is not known: " + tie);
    }
    near.add(from);
    far.add(to);
    put.add(Graph.put(nodes, links, tie));
  }

  public Graph build() {
    var counts = new int[nodes.size()];
    for (int at = 0; at < put.size(); at++) {
      counts[near.get(at)]++;
      counts[far.get(at)]++;
    }
    links.reserve(counts, put.size());
    for (int at = 0; at < put.size(); at++) {
      links.join(near.get(at), far.get(at), put.get(at));
    }
    return new Graph(nodes, links);
  }
}
