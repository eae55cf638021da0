package redsigma.audit.seal;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import redsigma.audit.Verdict.Fault;

/** Names the first entry in which what a seal remembers and what stands in the journal differ. */
final class Difference {

  private final SealStore store;

  Difference(SealStore store) {
    this.store = store;
  }

  /**
   * @param before how many entries stand as they were
   */
  record Named(Fault fault, long entry, int before, String words) {}

  Named between(List<Seal.Leaf> sealed, List<Seal.Leaf> found) {
    int same = 0;
    while (same < sealed.size()
        && same < found.size()
        && sealed.get(same).equals(found.get(same))) {
      same++;
    }
    var left = sealed.subList(same, sealed.size());
    var there = found.subList(same, found.size());
    if (left.isEmpty() && there.isEmpty()) {
      return new Named(
          Fault.REORDERED,
          found.isEmpty() ? 0 : found.getFirst().id(),
          0,
          "An entry of this seal was moved to another transaction");
    }
    return named(left, there, same);
  }

  private Named named(List<Seal.Leaf> left, List<Seal.Leaf> there, int same) {
    if (left.isEmpty()) {
      return inserted(there.getFirst(), same);
    }
    var lost = left.getFirst();
    if (there.isEmpty()) {
      return removed(lost, same);
    }
    var met = there.getFirst();
    if (lost.id() == met.id()) {
      return digests(left.subList(1, left.size())).contains(met.digest())
          ? reordered(met, same, "It says what another entry said")
          : new Named(Fault.CHANGED, met.id(), same, "It now says: " + store.words(met.id()));
    }
    if (!ids(there).contains(lost.id())) {
      return there.size() == left.size() && digests(there).contains(lost.digest())
          ? reordered(lost, same, "What it said stands under another number")
          : removed(lost, same);
    }
    return ids(left).contains(met.id())
        ? reordered(met, same, "It stands before entry " + lost.id())
        : inserted(met, same);
  }

  private Named removed(Seal.Leaf lost, int same) {
    return store.isThere(lost.id())
        ? reordered(lost, same, "It was moved: " + store.words(lost.id()))
        : new Named(Fault.REMOVED, lost.id(), same, "No entry has this number");
  }

  private Named inserted(Seal.Leaf met, int same) {
    return new Named(Fault.INSERTED, met.id(), same, "It says: " + store.words(met.id()));
  }

  private static Named reordered(Seal.Leaf leaf, int same, String words) {
    return new Named(Fault.REORDERED, leaf.id(), same, words);
  }

  private static Set<Long> ids(List<Seal.Leaf> leaves) {
    return leaves.stream().map(Seal.Leaf::id).collect(Collectors.toSet());
  }

  private static Set<ByteBuffer> digests(List<Seal.Leaf> leaves) {
    return new HashSet<>(leaves.stream().map(Seal.Leaf::digest).toList());
  }
}
