package redsigma.network.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import redsigma.security.Sight;

/** One viewer's question, from its start to its answer, while the graph stands still. */
public final class Walk {

  private final Nodes nodes;
  private final Links links;
  private final Lens lens;
  private final MarksPool pool;
  private final int[] most;
  private final Set<Integer> asked = new HashSet<>();
  private final Set<Integer> passedBy = new HashSet<>();
  private final Set<Integer> open = new HashSet<>();
  private int left;
  private boolean cut;

  Walk(Nodes nodes, Links links, MarksPool pool, Sight sight, Bounds bounds, int budget) {
    this.nodes = nodes;
    this.links = links;
    this.lens = new Lens(nodes, links, sight, bounds);
    this.pool = pool;
    this.left = budget;
    this.most = new int[nodes.types().size()];
    Arrays.fill(most, Integer.MAX_VALUE);
    bounds.passedBy().forEach(this::limit);
  }

  private void limit(String type, int links) {
    var number = nodes.types().find(type);
    if (number != null) {
      most[number] = links;
    }
  }

  /** Whether the budget ran out, so that there may be more than was found. */
  public boolean isCut() {
    return cut;
  }

  /** How many records of each type were met and not gone through. */
  public Map<String, Integer> passedBy() {
    var kinds = new HashMap<String, Integer>();
    passedBy.forEach(node -> kinds.merge(type(node), 1, Integer::sum));
    return kinds;
  }

  /** Whether the viewer sees the record. */
  public boolean sees(UUID id) {
    int node = nodes.find(id);
    return node != Nodes.ABSENT && lens.sees(node);
  }

  /** The shortest paths, the shortest first; with {@code forward} only along time. */
  public List<Route> routes(UUID from, UUID to, int most, boolean forward) {
    var way = forward ? new ForwardPaths(this) : new ShortestPaths(this);
    return new NextPaths(this, way)
        .between(seen(from), seen(to), most).stream().map(route -> new Route(ids(route))).toList();
  }

  /** What lies around a record, ring by ring. */
  public Rings rings(UUID centre, int hops, Rings.Choice choice) {
    return Rings.around(this, seen(centre), hops, choice);
  }

  /** The records that are linked with every one of some. */
  public Common common(List<UUID> ids, int most) {
    return Common.of(this, seen(ids), most);
  }

  /** The records on the shortest paths among some. */
  public Mesh mesh(List<UUID> ids, int most) {
    return Mesh.among(this, seen(ids), most);
  }

  /** The close company a record is in. */
  public Circle circle(UUID centre, int most) {
    return Circle.of(this, seen(centre), most);
  }

  /** Which of some records are linked with each other. */
  public List<Pair> pairs(Collection<UUID> ids) {
    var among = marks();
    var met = marks();
    try {
      var asked = ids.stream().mapToInt(nodes::find).filter(node -> node != Nodes.ABSENT).toArray();
      Arrays.stream(asked).filter(lens::sees).forEach(among::add);
      var pairs = new ArrayList<Pair>();
      for (int node : asked) {
        if (among.has(node)) {
          eachNeighbour(
              node,
              met,
              other -> {
                if (node < other && among.has(other)) {
                  pairs.add(new Pair(id(node), id(other)));
                }
              });
        }
      }
      return pairs;
    } finally {
      done(among);
      done(met);
    }
  }

  private int[] seen(List<UUID> ids) {
    return ids.stream().mapToInt(this::seen).toArray();
  }

  private int seen(UUID id) {
    int node = nodes.find(id);
    if (node == Nodes.ABSENT || !lens.sees(node)) {
      throw new IllegalArgumentException("Not seen: " + id);
    }
    asked.add(node);
    return node;
  }

  List<UUID> ids(int[] nodes) {
    return Arrays.stream(nodes).mapToObj(this::id).toList();
  }

  UUID id(int node) {
    return nodes.id(node);
  }

  String type(int node) {
    return nodes.types().word(nodes.type(node));
  }

  /** How many there are of each type among some, from a place on. */
  Map<String, Integer> kinds(Ints some, int from) {
    var counts = new int[nodes.types().size()];
    for (int at = from; at < some.size(); at++) {
      counts[nodes.type(some.get(at))]++;
    }
    var kinds = new HashMap<String, Integer>();
    for (short type = 0; type < counts.length; type++) {
      if (counts[type] > 0) {
        kinds.put(nodes.types().word(type), counts[type]);
      }
    }
    return kinds;
  }

  Nodes nodes() {
    return nodes;
  }

  Links links() {
    return links;
  }

  Lens lens() {
    return lens;
  }

  Marks marks() {
    return pool.take(nodes.size());
  }

  void done(Marks marks) {
    pool.giveBack(marks);
  }

  /** Whether a seen record is gone through. One that is passed by is counted. */
  boolean enters(int node) {
    int links = most[nodes.type(node)];
    if (links == Integer.MAX_VALUE || asked.contains(node) || open.contains(node)) {
      return true;
    }
    if (passedBy.contains(node)) {
      return false;
    }
    boolean isPassed = hasMoreThan(links, node);
    (isPassed ? passedBy : open).add(node);
    return !isPassed;
  }

  private boolean hasMoreThan(int most, int node) {
    var met = marks();
    try {
      return degree(node, met, most + 1) > most;
    } finally {
      done(met);
    }
  }

  /** Goes on to one more record; false when the budget is spent. Only what is seen is charged. */
  boolean spend() {
    if (left <= 0) {
      cut = true;
      return false;
    }
    left--;
    return true;
  }

  /** The seen nodes a node is linked with, each once. */
  void eachNeighbour(int node, Marks met, IntConsumer use) {
    met.wipe(nodes.size());
    var ends = links.ends();
    for (int at = links.first(node), last = links.last(node); at < last; at += 2) {
      int other = ends[at];
      if (!met.has(other) && lens.leads(node, other, ends[at + 1])) {
        met.add(other);
        use.accept(other);
      }
    }
  }

  /** With how many records the viewer sees a node linked. */
  int degree(int node, Marks met) {
    return degree(node, met, Integer.MAX_VALUE);
  }

  private int degree(int node, Marks met, int enough) {
    met.wipe(nodes.size());
    var ends = links.ends();
    int count = 0;
    for (int at = links.first(node), last = links.last(node);
        at < last && count < enough;
        at += 2) {
      int other = ends[at];
      if (!met.has(other) && lens.leads(node, other, ends[at + 1])) {
        met.add(other);
        count++;
      }
    }
    return count;
  }
}
