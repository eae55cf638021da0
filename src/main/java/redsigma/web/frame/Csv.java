package redsigma.web.frame;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;

/** A table that leaves as a file of comma-separated values. */
public final class Csv {

  private final CsvWriter rows;

  private Csv(CsvWriter rows) {
    this.rows = rows;
  }

  /** Begins the answer; {@link #end} has to follow. */
  public static Csv begin(HttpServletResponse response, String filename) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(filename));
    return new Csv(CsvWriter.builder().build(response.getWriter()));
  }

  public void row(String... values) {
    rows.writeRecord(Arrays.stream(values).map(Csv::plain).toArray(String[]::new));
  }

  /** Flushed and not closed: the writer is the container's. */
  public void end() throws IOException {
    rows.flush();
  }

  /** An apostrophe before what begins a formula (OWASP, CSV injection). */
  private static String plain(String value) {
    return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
