package redsigma.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Rejected lines as CSV. Values that a spreadsheet would run as a formula are made plain text. */
final class RejectedLines {

  private static final int PAGE = 1_000;

  private final LedgerStore ledger;

  RejectedLines(LedgerStore ledger) {
    this.ledger = ledger;
  }

  void write(Batch batch, Appendable out) throws IOException {
    out.append(row("file", "line", "key", "reason", "row"));
    for (int offset = 0; ; offset += PAGE) {
      var lines = ledger.find(batch.id(), LedgerFilter.REJECTED, PAGE, offset);
      for (var line : lines) {
        out.append(
            row(
                batch.files().get(line.ordinal()).file(),
                String.valueOf(line.line()),
                line.key(),
                line.reason(),
                line.text()));
      }
      if (lines.size() < PAGE) {
        return;
      }
    }
  }

  private static String row(@Nullable String... values) {
    var safe = new String[values.length];
    for (int i = 0; i < values.length; i++) {
      var value = values[i];
      safe[i] = value == null ? "" : plain(value);
    }
    var row = new StringWriter();
    CsvWriter.builder().build(row).writeRecord(safe);
    return row.toString();
  }

  /** An apostrophe before what begins a formula (OWASP, CSV injection). */
  static String plain(String value) {
    return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
