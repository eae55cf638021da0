package redsigma.web.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.web.frame.FileLine;

/** A known fact as a record page shows it. */
public sealed interface FactView {

  String label();

  /**
   * One value; {@code prose} when it runs over lines.
   *
   * @param around where to see what else is there, for a point on the map; or null
   */
  record One(String label, String value, boolean prose, @Nullable String around)
      implements FactView {}

  /** Files, the main one first. */
  record Files(String label, List<FileLine> files) implements FactView {
    public Files {
      files = List.copyOf(files);
    }
  }

  /** One value of a row: its words, or files. */
  record Cell(String label, String text, List<FileLine> files, boolean prose) {
    public Cell {
      files = List.copyOf(files);
    }

    public boolean isEmpty() {
      return text.isEmpty() && files.isEmpty();
    }
  }

  /**
   * Rows of values under their labels.
   *
   * @param tall whether they hold too much to stand beside each other in columns
   */
  record Rows(String label, List<String> columns, List<List<Cell>> rows, boolean tall)
      implements FactView {
    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** The facts of one section of the form; sections without any are left out. */
  record Section(String title, List<FactView> facts) {
    public Section {
      facts = List.copyOf(facts);
    }
  }
}
