package redsigma.command.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import redsigma.record.LinkChange;
import redsigma.record.RecordId;

/** The links that a record in the making has got so far. */
final class Tied {

  private final RecordId self;
  private final int index;
  private final Bench bench;
  private final Pools pools;
  private final List<LinkChange.Put> links = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();

  /**
   * @param index the place of the record in the row of its pool
   */
  Tied(RecordId self, int index, Bench bench, Pools pools) {
    this.self = self;
    this.index = index;
    this.bench = bench;
    this.pools = pools;
  }

  RecordId self() {
    return self;
  }

  int index() {
    return index;
  }

  Bench bench() {
    return bench;
  }

  Pools pools() {
    return pools;
  }

  /** Adds a link, unless the two are joined by one of the kind already. */
  boolean add(LinkChange.Put link) {
    boolean fresh =
        !link.from().equals(link.to())
            && seen.add(List.of(link.type(), Set.of(link.from(), link.to())));
    if (fresh) {
      links.add(link);
    }
    return fresh;
  }

  /** Whether some link of the record already leads to another. */
  boolean joins(RecordId other) {
    return links.stream().anyMatch(link -> link.from().equals(other) || link.to().equals(other));
  }

  List<LinkChange.Put> links() {
    return links;
  }
}
