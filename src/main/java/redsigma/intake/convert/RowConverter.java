package redsigma.intake.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redsigma.intake.csv.Row;
import redsigma.intake.mapping.FileLayout;
import redsigma.intake.mapping.Key;
import redsigma.intake.mapping.NodeFile;
import redsigma.intake.mapping.RelationshipFile;
import redsigma.schema.Schema;

/** Turns the rows of one file into records or links to be. */
public abstract sealed class RowConverter permits NodeConverter, RelationshipConverter {

  private final List<SkipRule> skips;
  private final List<Cell> keys;

  /** A column that must not be empty, and the word for it. */
  record Cell(String name, String prefix, Function<List<String>, String> value) {}

  private record SkipRule(FileLayout.Skip skip, Function<List<String>, String> value) {
    boolean holds(List<String> cells) {
      return skip.is().contains(value.apply(cells)) != skip.not();
    }
  }

  RowConverter(FileLayout layout, Header header, List<Key> keys) {
    this.skips =
        layout.skips().stream()
            .map(skip -> new SkipRule(skip, header.column(skip.column())))
            .toList();
    this.keys =
        keys.stream()
            .map(key -> new Cell(key.column(), key.prefix(), header.column(key.column())))
            .toList();
  }

  public static RowConverter of(NodeFile file, List<String> header, Schema schema) {
    return new NodeConverter(file, new Header(header, file.layout().blanks()), schema);
  }

  public static RowConverter of(
      String system, RelationshipFile file, List<String> header, Schema schema) {
    var columns = new Header(header, file.layout().blanks());
    return new RelationshipConverter(system, file, columns, schema);
  }

  public Converted convert(Row row) {
    return switch (row) {
      case Row.Broken broken ->
          new Converted.Refused(broken.line(), null, broken.reason(), broken.text());
      case Row.Read read -> convert(read);
    };
  }

  private Converted convert(Row.Read row) {
    var keyTexts = new ArrayList<String>();
    var wrong = new ArrayList<String>();
    for (var key : keys) {
      var text = key.value().apply(row.cells());
      if (text.isEmpty()) {
        wrong.add("Column '%s', the key, is empty".formatted(key.name()));
      }
      keyTexts.add(key.prefix() + text);
    }
    var shownKey = wrong.isEmpty() ? shown(keyTexts) : null;
    for (var rule : skips) {
      if (rule.holds(row.cells())) {
        return new Converted.Skipped(row.line(), shownKey, rule.skip().because());
      }
    }
    var converted = convert(row, keyTexts, wrong);
    if (converted == null || !wrong.isEmpty()) {
      return new Converted.Refused(row.line(), shownKey, String.join("; ", wrong), row.text());
    }
    return converted;
  }

  /** The row converted; what is wrong with it is added to the list. */
  abstract @Nullable Converted convert(Row.Read row, List<String> keys, List<String> wrong);

  abstract String shown(List<String> keys);
}
