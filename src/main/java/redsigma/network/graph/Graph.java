package redsigma.network.graph;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import redsigma.security.Sight;

/** All records and links in memory. Many may ask at once; changes wait for a moment between. */
public final class Graph {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final MarksPool pool = new MarksPool();
  private final Nodes nodes;
  private final Links links;

  Graph(Nodes nodes, Links links) {
    this.nodes = nodes;
    this.links = links;
  }

  /** All links between two records, in place of those there were. */
  public record Joint(UUID one, UUID other, List<Tie> ties) {
    public Joint {
      ties = List.copyOf(ties);
    }
  }

  /**
   * Answers a question as one viewer.
   *
   * @param budget how many records may be looked at, those that are not seen not counted
   */
  public <T> T ask(Sight sight, Bounds bounds, int budget, Function<Walk, T> question) {
    lock.readLock().lock();
    try {
      return question.apply(new Walk(nodes, links, pool, sight, bounds, budget));
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Takes in what has become of records, and of the links between some. */
  public void change(Collection<Node> records, Collection<Joint> joints) {
    lock.writeLock().lock();
    try {
      records.forEach(nodes::put);
      joints.forEach(this::put);
      if (links.isLoose()) {
        links.tighten();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void put(Joint joint) {
    int one = nodes.find(joint.one());
    int other = nodes.find(joint.other());
    if (one == Nodes.ABSENT || other == Nodes.ABSENT) {
      throw new IllegalStateException("A link to a record that is not known: " + joint);
    }
    links.part(one, other);
    for (var tie : joint.ties()) {
      int link = put(nodes, links, tie);
      if (tie.from().equals(joint.one())) {
        links.join(one, other, link);
      } else {
        links.join(other, one, link);
      }
    }
  }

  static int put(Nodes nodes, Links links, Tie tie) {
    var proof = tie.proof();
    int proven = proof == null ? Nodes.ABSENT : nodes.find(proof);
    if (proof != null && proven == Nodes.ABSENT) {
      throw new IllegalStateException("A link proved by a record that is not known: " + tie);
    }
    return links.put(
        nodes.linkTypes().number(tie.type()),
        Days.first(tie.validFrom()),
        Days.last(tie.validUntil()),
        proven,
        tie.withdrawn());
  }

  /** How much there is, and how much memory it takes. */
  public Size size() {
    lock.readLock().lock();
    try {
      return new Size(nodes.size(), links.size(), nodes.bytes(), links.bytes());
    } finally {
      lock.readLock().unlock();
    }
  }

  public record Size(int records, int links, long recordBytes, long linkBytes) {}
}
