package redsigma.intake.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Physical lines of any ending, numbered; what is too long is cut, so that memory stays bounded.
 */
final class Lines implements Closeable {

  /** One line; {@code cut} when it was longer than a line may be. */
  record Line(int number, String text, boolean cut) {}

  private final Reader reader;
  private final int longest;
  private final char[] buffer = new char[1 << 16];
  private final Deque<Line> returned = new ArrayDeque<>();
  private int filled;
  private int position;
  private int number;
  private boolean afterCarriageReturn;

  Lines(Reader reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  @Nullable Line next() throws IOException {
    return returned.isEmpty() ? read() : returned.pop();
  }

  /** Gives lines back, to be read again in the same order. */
  void giveBack(List<Line> lines) {
    lines.reversed().forEach(returned::push);
  }

  private @Nullable Line read() throws IOException {
    var text = new StringBuilder();
    boolean any = false;
    boolean cut = false;
    while (position < filled || fill()) {
      if (afterCarriageReturn) {
        afterCarriageReturn = false;
        if (buffer[position] == '\n') {
          position++;
          continue;
        }
      }
      any = true;
      int end = endOfLine();
      int room = Math.min(end - position, longest - text.length());
      cut |= room < end - position;
      text.append(buffer, position, room);
      position = end;
      if (position < filled) {
        afterCarriageReturn = buffer[position++] == '\r';
        return new Line(++number, text.toString(), cut);
      }
    }
    return any ? new Line(++number, text.toString(), cut) : null;
  }

  private int endOfLine() {
    int end = position;
    while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, reader.read(buffer));
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
