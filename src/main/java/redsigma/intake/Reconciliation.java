package redsigma.intake;

/** A batch's account as a table of text: for each file, rows read and what became of them. */
public final class Reconciliation {

  private static final String ROW = "%-52s %-16s %9s %9s %9s %9s %9s %9s  %s%n";

  private Reconciliation() {}

  public static String of(Batch batch) {
    var table = new StringBuilder();
    table.append(
        ROW.formatted(
            "file",
            "becomes",
            "read",
            "loaded",
            "unchanged",
            "updated",
            "rejected",
            "skipped",
            ""));
    for (var file : batch.files()) {
      table.append(row(file.file(), file.becomes(), file.read(), file.counts(), file.reconciles()));
    }
    return table
        .append(row("all files", "", batch.read(), batch.counts(), batch.reconciles()))
        .toString()
        .stripTrailing();
  }

  private static String row(
      String name, String becomes, long read, Counts counts, boolean reconciles) {
    return ROW.formatted(
        name,
        becomes,
        number(read),
        number(counts.loaded()),
        number(counts.unchanged()),
        number(counts.updated()),
        number(counts.rejected()),
        number(counts.skipped()),
        reconciles ? "100 %" : "%,d UNACCOUNTED FOR".formatted(read - counts.total()));
  }

  private static String number(long number) {
    return "%,d".formatted(number);
  }
}
