package redsigma.intake.csv;

import java.util.List;

/** One row of a delimited file, or what stood there instead. */
public sealed interface Row {

  /** The line of the file the row begins on, the header being line 1. */
  int line();

  /** The row as the file has it. */
  String text();

  record Read(int line, String text, List<String> cells) implements Row {
    public Read {
      cells = List.copyOf(cells);
    }
  }

  record Broken(int line, String text, String reason) implements Row {}
}
