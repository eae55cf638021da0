package redsigma.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Rejected lines as CSV. Values that a spreadsheet would run as a formula are made plain text. */
final class RejectedLines {

  private static final int PAGE = 1_000;

  private final LedgerStore ledger;

  RejectedLines(LedgerStore ledger) {
    this.ledger = ledger;
  }

  void write(Batch batch, Writer out) throws IOException {
    // flushed and not closed: the writer is the caller's
    var csv = CsvWriter.builder().build(out);
    csv.writeRecord("file", "line", "key", "reason", "row");
    for (int offset = 0; ; offset += PAGE) {
      var lines = ledger.find(batch.id(), LedgerFilter.REJECTED, PAGE, offset);
      for (var line : lines) {
        csv.writeRecord(
            plain(batch.files().get(line.ordinal()).file()),
            String.valueOf(line.line()),
            plain(line.key()),
            plain(line.reason()),
            plain(line.text()));
      }
      if (lines.size() < PAGE) {
        csv.flush();
        return;
      }
    }
  }

  /** An apostrophe before what begins a formula (OWASP, CSV injection). */
  static String plain(@Nullable String value) {
    if (value == null) {
      return "";
    }
    return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
