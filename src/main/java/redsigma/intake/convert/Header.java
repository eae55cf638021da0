package redsigma.intake.convert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import redsigma.intake.mapping.Take;

/** Finds a file's values by the names of its columns. */
final class Header {

  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> blanks;

  Header(List<String> columns, Set<String> blanks) {
    this.blanks = blanks;
    for (int i = 0; i < columns.size(); i++) {
      places.put(columns.get(i), i);
    }
  }

  /**
   * The value of a column in a row, without the space about it; empty when it stands for nothing.
   */
  Function<List<String>, String> column(String name) {
    var place = places.get(name);
    if (place == null) {
      throw new IllegalArgumentException("No column '%s' among %s".formatted(name, places));
    }
    int at = place;
    return cells -> {
      var text = cells.get(at).strip();
      return blanks.contains(text) ? "" : text;
    };
  }

  Function<List<String>, String> source(Take take) {
    var whole = whole(take);
    var match = take.match();
    return match == null
        ? whole
        : cells -> {
          var matcher = match.matcher(whole.apply(cells));
          return matcher.matches() ? String.valueOf(matcher.group(1)).strip() : "";
        };
  }

  private Function<List<String>, String> whole(Take take) {
    return switch (take.from()) {
      case Take.Literal literal -> _ -> literal.text();
      case Take.Column column -> column(column.name());
      case Take.Columns several -> {
        var columns = new HashMap<String, Function<List<String>, String>>();
        several.template().paths().forEach(name -> columns.put(name, column(name)));
        yield cells -> fill(several, columns, cells);
      }
    };
  }

  private static String fill(
      Take.Columns several, Map<String, Function<List<String>, String>> columns, List<String> row) {
    boolean empty = columns.values().stream().allMatch(column -> column.apply(row).isEmpty());
    return empty
        ? ""
        : several
            .template()
            .render(
                name -> {
                  var column = columns.get(name);
                  return column == null ? "" : column.apply(row);
                });
  }
}
