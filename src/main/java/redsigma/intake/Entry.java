package redsigma.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redsigma.intake.convert.Converted;
import redsigma.record.RecordId;

/** Writes ledger lines for the rows of one file. */
record Entry(int ordinal) {

  private static final int LONGEST = 4_000;

  LedgerLine taken(
      Converted row, Outcome outcome, RecordId target, UUID digest, @Nullable String remark) {
    return line(row, outcome, remark, target, digest, null);
  }

  LedgerLine repeated(Converted row, RecordId target, Known.First first) {
    var reason = "The same as line %d".formatted(first.line());
    return line(row, Outcome.UNCHANGED, reason, target, null, null);
  }

  LedgerLine rejected(Converted row, String reason) {
    var text =
        switch (row) {
          case Converted.Node node -> node.text();
          case Converted.Relationship relationship -> relationship.text();
          case Converted.Refused refused -> refused.text();
          case Converted.Skipped _ -> "";
        };
    return line(row, Outcome.REJECTED, reason, null, null, cut(text));
  }

  LedgerLine skipped(Converted.Skipped row) {
    return line(row, Outcome.SKIPPED, row.reason(), null, null, null);
  }

  private LedgerLine line(
      Converted row,
      Outcome outcome,
      @Nullable String reason,
      @Nullable RecordId target,
      @Nullable UUID digest,
      @Nullable String text) {
    var key = row.key();
    return new LedgerLine(
        ordinal,
        row.line(),
        outcome,
        reason == null ? null : cut(reason),
        key == null ? null : cut(key),
        target,
        digest,
        text);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
