package redsigma.intake.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a delimited file (RFC 4180), in order, the header first. A quote that is never closed
 * costs its own line only: reading goes on with the next one.
 */
public final class Rows implements Closeable {

  private static final int LONGEST_LINE = 1_000_000;
  private static final int MOST_LINES = 1_000;

  private final Lines lines;
  private final char delimiter;
  private final CsvReader.CsvReaderBuilder parser;
  private int columns = -1;

  private Rows(Lines lines, char delimiter) {
    this.lines = lines;
    this.delimiter = delimiter;
    this.parser = CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(false);
  }

  public static Rows open(Path file, Charset charset, char delimiter) throws IOException {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    var reader = new InputStreamReader(Files.newInputStream(file), decoder);
    return new Rows(new Lines(reader, LONGEST_LINE), delimiter);
  }

  /** The next row, or null at the end. Empty lines are passed over. */
  public @Nullable Row next() throws IOException {
    var first = lines.next();
    while (first != null && first.text().isBlank()) {
      first = lines.next();
    }
    return first == null ? null : check(row(first));
  }

  private Row row(Lines.Line first) throws IOException {
    if (first.cut()) {
      return broken(first, "The line is longer than %,d characters".formatted(LONGEST_LINE));
    }
    if (first.text().indexOf('"') < 0) {
      return new Row.Read(first.number(), withoutMark(first), split(withoutMark(first)));
    }
    var following = new ArrayList<Lines.Line>();
    var text = new StringBuilder(withoutMark(first));
    boolean open = leavesOpen(text, 0, false);
    while (open && following.size() < MOST_LINES && text.length() < LONGEST_LINE) {
      var line = lines.next();
      if (line == null) {
        break;
      }
      following.add(line);
      int from = text.append('\n').length();
      open = leavesOpen(text.append(line.text()), from, true);
    }
    if (open) {
      lines.giveBack(following);
      return broken(first, "A quote is opened and never closed");
    }
    return parsed(first, text.toString(), following);
  }

  private Row parsed(Lines.Line first, String text, List<Lines.Line> following) {
    try {
      var cells = parser.ofSingleCsvRecord(text).getFields();
      if (following.isEmpty() || columns < 0 || cells.size() == columns) {
        return new Row.Read(first.number(), text, cells);
      }
    } catch (CsvParseException _) {
      // told below, in our own words
    }
    lines.giveBack(following);
    return broken(first, "Quotes do not match: a quote inside a quoted value must be doubled");
  }

  private Row check(Row row) {
    if (!(row instanceof Row.Read read)) {
      return row;
    }
    if (columns < 0) {
      columns = read.cells().size();
    } else if (read.cells().size() != columns) {
      return new Row.Broken(
          row.line(),
          row.text(),
          "%d values where the header has %d columns".formatted(read.cells().size(), columns));
    }
    if (row.text().indexOf('\uFFFD') >= 0) {
      return new Row.Broken(row.line(), row.text(), "Bytes that the file's charset does not have");
    }
    if (row.text().indexOf('\0') >= 0) {
      return new Row.Broken(row.line(), row.text().replace("\0", ""), "A zero byte");
    }
    return row;
  }

  /**
   * Whether a quoted value is still open at the end of the text. Quotes open only where a value
   * begins.
   */
  private boolean leavesOpen(CharSequence text, int from, boolean wasOpen) {
    boolean open = wasOpen;
    boolean begins = !wasOpen;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open) {
        boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
        i += doubled ? 1 : 0;
        open = c != '"' || doubled;
      } else {
        open = c == '"' && begins;
        begins = c == delimiter;
      }
    }
    return open;
  }

  private List<String> split(String text) {
    var cells = new ArrayList<String>();
    int from = 0;
    for (int at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, from)) {
      cells.add(text.substring(from, at));
      from = at + 1;
    }
    cells.add(text.substring(from));
    return cells;
  }

  private static String withoutMark(Lines.Line line) {
    boolean marked = line.number() == 1 && line.text().startsWith("\uFEFF");
    return marked ? line.text().substring(1) : line.text();
  }

  private static Row broken(Lines.Line line, String reason) {
    return new Row.Broken(line.number(), line.text(), reason);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
