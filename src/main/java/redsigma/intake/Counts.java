package redsigma.intake;

import java.util.Collection;

/** How many rows met which outcome. */
public record Counts(long loaded, long unchanged, long updated, long rejected, long skipped) {

  public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  static Counts of(Collection<LedgerLine> lines) {
    var counts = NONE;
    for (var line : lines) {
      counts = counts.plusOne(line.outcome());
    }
    return counts;
  }

  public long total() {
    return loaded + unchanged + updated + rejected + skipped;
  }

  public Counts plus(Counts more) {
    return new Counts(
        loaded + more.loaded,
        unchanged + more.unchanged,
        updated + more.updated,
        rejected + more.rejected,
        skipped + more.skipped);
  }

  Counts plusOne(Outcome outcome) {
    return switch (outcome) {
      case LOADED -> new Counts(loaded + 1, unchanged, updated, rejected, skipped);
      case UNCHANGED -> new Counts(loaded, unchanged + 1, updated, rejected, skipped);
      case UPDATED -> new Counts(loaded, unchanged, updated + 1, rejected, skipped);
      case REJECTED -> new Counts(loaded, unchanged, updated, rejected + 1, skipped);
      case SKIPPED -> new Counts(loaded, unchanged, updated, rejected, skipped + 1);
    };
  }
}
