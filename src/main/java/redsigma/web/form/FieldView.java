package redsigma.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.web.frame.FileLine;

/** A field as a form draws it; one template each under {@code field/}. */
public sealed interface FieldView {

  Around around();

  /**
   * What stands around every field.
   *
   * @param id of the element that holds the whole field
   * @param input name of the input, and id of its first control
   * @param error what must be put right, if anything
   * @param caution what looks wrong and may be right
   * @param hidden whether its condition does not hold
   */
  record Around(
      String id,
      String input,
      String label,
      @Nullable String hint,
      @Nullable String error,
      @Nullable String caution,
      boolean hidden) {

    /** The ids of the texts that describe the control, in the order they are read out. */
    public @Nullable String describedBy() {
      var ids = new StringBuilder();
      append(ids, hint, "-hint");
      append(ids, error, "-error");
      append(ids, caution, "-caution");
      return ids.isEmpty() ? null : ids.toString().strip();
    }

    private void append(StringBuilder ids, @Nullable String text, String suffix) {
      if (text != null) {
        ids.append(' ').append(id).append(suffix);
      }
    }
  }

  /** One line to type in: text, numbers, dates, places. */
  record Line(Around around, String text, String width, String mode, int max, @Nullable String unit)
      implements FieldView {}

  /** Several lines to type in. */
  record Lines(Around around, String text, int lines, int max) implements FieldView {}

  /** One of a few, all in sight. */
  record Radios(Around around, List<Option> options) implements FieldView {
    public Radios {
      options = List.copyOf(options);
    }
  }

  /** One of more than a few. */
  record Select(Around around, List<Option> options) implements FieldView {
    public Select {
      options = List.copyOf(options);
    }
  }

  /** One of many: typed, with the list offered while typing. */
  record Pick(Around around, String text, List<String> offered) implements FieldView {
    public Pick {
      offered = List.copyOf(offered);
    }
  }

  /** Any number of a list. */
  record Checks(Around around, List<Option> options, boolean many) implements FieldView {
    public Checks {
      options = List.copyOf(options);
    }
  }

  /**
   * Files that are kept already, and room for more.
   *
   * @param chooser name of the input that takes a new file
   * @param accept the media types it offers
   */
  record Files(Around around, List<Kept> kept, String chooser, String accept, boolean many)
      implements FieldView {
    public Files {
      kept = List.copyOf(kept);
    }

    /** Whether another one can be added. */
    public boolean room() {
      return many || kept.isEmpty();
    }

    /** One file of a field; {@code line} is null when it may not be shown or is gone. */
    public record Kept(String id, String file, @Nullable FileLine line, boolean first) {

      public String name() {
        return line == null ? "a file that cannot be shown" : line.name();
      }
    }
  }

  /** Rows of fields. */
  record Group(Around around, String item, List<Row> rows) implements FieldView {
    public Group {
      rows = List.copyOf(rows);
    }

    /** One row; {@code name} as buttons say it: "name 2". */
    public record Row(
        String id, String input, String name, List<FieldView> fields, boolean first, boolean last) {
      public Row {
        fields = List.copyOf(fields);
      }
    }
  }

  /** Linked records, each picked, made in place, or still sought. */
  record Links(Around around, List<String> had, List<LinkView> rows, @Nullable String more)
      implements FieldView {
    public Links {
      had = List.copyOf(had);
      rows = List.copyOf(rows);
    }
  }

  /** A choice; {@code id} of its control. */
  record Option(String id, String value, String label, boolean chosen) {}
}
