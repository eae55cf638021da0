package redsigma.command.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the rows of a repeating group; each kind of row has its chance, or comes several times. */
final class Rows {

  static final String ROW = "row.";

  private final Makers makers;
  private final Luck luck;

  Rows(Makers makers, Luck luck) {
    this.makers = makers;
    this.luck = luck;
  }

  Maker read(Object source) {
    if (!(source instanceof List<?> rows)) {
      throw new IllegalArgumentException("'%s' is no list of rows".formatted(source));
    }
    var kinds = rows.stream().map(row -> row(new Keys((Map<?, ?>) row))).toList();
    return bench -> {
      var made = new ArrayList<Map<String, Object>>();
      kinds.forEach(kind -> kind.addTo(made, bench));
      return made.isEmpty() ? null : made;
    };
  }

  private Row row(Keys keys) {
    return new Row(
        keys.number("chance", 1),
        makers.read(keys.find("times").<Object>map(times -> keys.of("times")).orElse(1)),
        makers.readAll(keys.others("chance", "times")));
  }

  private final class Row {

    private final double chance;
    private final Maker times;
    private final Map<String, Maker> fields;

    private Row(double chance, Maker times, Map<String, Maker> fields) {
      this.chance = chance;
      this.times = times;
      this.fields = fields;
    }

    void addTo(List<Map<String, Object>> rows, Bench bench) {
      if (luck.strikes(chance)) {
        for (int left = times(bench); left > 0; left--) {
          rows.add(make(bench));
        }
      }
    }

    private int times(Bench bench) {
      return Optional.ofNullable(times.make(bench))
          .map(String::valueOf)
          .map(Integer::parseInt)
          .orElse(0);
    }

    /** While a row is made, its fields are known by {@code row.} and their name. */
    private Map<String, Object> make(Bench bench) {
      var row = new LinkedHashMap<String, Object>();
      fields.forEach(
          (name, maker) -> {
            var value = maker.make(bench);
            if (value != null) {
              row.put(name, value);
              bench.decide(ROW + name, value);
            }
          });
      return row;
    }
  }
}
