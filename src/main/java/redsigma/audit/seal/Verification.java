package redsigma.audit.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import redsigma.audit.Seals.Asked;
import redsigma.audit.Verdict;
import redsigma.audit.Verdict.Broken;
import redsigma.audit.Verdict.Fault;

/** One reading of the chain, seal by seal, beside the entries in the order they were sealed. */
final class Verification {

  private final SealStore store;
  private final Asked asked;
  private final LongConsumer progress;
  private long seals;
  private long entries;
  private boolean anchored;
  private @Nullable Line ahead;

  Verification(SealStore store, Asked asked, LongConsumer progress) {
    this.store = store;
    this.asked = asked;
    this.progress = progress;
  }

  Verdict run() {
    var granted = asked.since() == 0 ? null : store.find(asked.since()).orElse(null);
    if (asked.since() != 0 && granted == null) {
      return broken(Fault.SEAL_REMOVED, asked.since(), 0, "There is no seal of this number");
    }
    anchored = asked.anchor().isEmpty();
    var last = store.last().orElse(null);
    if (last != null && (granted == null || granted.number() < last.number())) {
      var fault = fault(granted, last);
      if (fault.isPresent()) {
        return fault.get();
      }
    }
    if (!anchored) {
      return broken(
          Fault.ANCHOR_MISSING, 0, 0, "The seal that was kept outside is not in the chain");
    }
    return new Verdict.Intact(
        seals,
        entries,
        store.countFrom(last == null ? 0 : last.toTx()),
        last == null ? "" : last.shown());
  }

  private Optional<Verdict> fault(@Nullable Seal granted, Seal last) {
    var before = granted;
    long from = granted == null ? 0 : granted.toTx();
    try (var chain = store.after(granted == null ? 0 : granted.number());
        var lines = store.lines(from, last.toTx())) {
      var each = lines.iterator();
      for (var seal : (Iterable<Seal>) chain::iterator) {
        var fault = link(before, seal).or(() -> covered(seal, each));
        if (fault.isPresent()) {
          return fault;
        }
        anchored |= asked.anchor().filter(seal.shown()::equalsIgnoreCase).isPresent();
        seals++;
        entries += seal.entries();
        progress.accept(entries);
        before = seal;
      }
    }
    return Optional.empty();
  }

  /** Whether a seal is what it was made, and follows the one before. */
  private Optional<Verdict> link(@Nullable Seal before, Seal seal) {
    long expected = before == null ? 1 : before.number() + 1;
    if (seal.number() != expected) {
      return fault(Fault.SEAL_REMOVED, expected, "The chain goes on at seal " + seal.number());
    }
    if (!seal.isWhole()) {
      return fault(Fault.SEAL_CHANGED, seal.number(), "Its hash is not that of what it says");
    }
    var hash = before == null ? Seal.NONE : before.hash();
    if (!Arrays.equals(seal.previous(), hash)) {
      var follows = "Seal %d follows %s".formatted(seal.number(), hex(seal.previous()));
      return fault(Fault.SEAL_CHANGED, Math.max(1, expected - 1), follows);
    }
    return seal.fromTx() == (before == null ? 0 : before.toTx())
        ? Optional.empty()
        : fault(Fault.SEAL_CHANGED, seal.number(), "It does not begin where the last one ended");
  }

  private Optional<Verdict> covered(Seal seal, Iterator<Line> lines) {
    var found = new ArrayList<Line>(seal.entries());
    for (var line = peek(lines); line != null && line.tx() < seal.toTx(); line = peek(lines)) {
      found.add(line);
      ahead = null;
    }
    var batch = new Batch();
    found.forEach(batch::add);
    if (batch.entries() == seal.entries() && Arrays.equals(batch.root(), seal.root())) {
      return Optional.empty();
    }
    var named =
        new Difference(store).between(seal.read(), found.stream().map(Seal.Leaf::of).toList());
    entries += named.before();
    var words = named.words();
    return Optional.of(broken(named.fault(), seal.number(), named.entry(), words));
  }

  private @Nullable Line peek(Iterator<Line> lines) {
    if (ahead == null && lines.hasNext()) {
      ahead = lines.next();
    }
    return ahead;
  }

  private Optional<Verdict> fault(Fault fault, long seal, String what) {
    return Optional.of(broken(fault, seal, 0, what));
  }

  private Broken broken(Fault fault, long seal, long entry, String what) {
    return new Broken(fault, seal, entry, entries, what);
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash, 0, 6);
  }
}
