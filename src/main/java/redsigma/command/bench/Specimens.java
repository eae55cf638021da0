package redsigma.command.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import redsigma.record.Values;
import redsigma.schema.Example;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;

/** Any number of records of a type: its examples over and over, no two with the same words. */
final class Specimens {

  private final RecordType type;
  private final List<Values> examples;

  private Specimens(RecordType type, List<Values> examples) {
    this.type = type;
    this.examples = examples;
  }

  static Specimens of(Schema schema, RecordType type) {
    var examples =
        schema.examples().stream()
            .filter(example -> example.type().equals(type.name()))
            .map(example -> Values.of(example.data()))
            .toList();
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("No examples of the type " + type.name());
    }
    return new Specimens(type, examples);
  }

  /** The type that has the most examples, which is the one an officer is likeliest to enter. */
  static RecordType usualType(Schema schema) {
    var counts =
        schema.examples().stream()
            .collect(Collectors.groupingBy(Example::type, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .map(schema::type)
        .orElseThrow(() -> new IllegalArgumentException("No package has examples"));
  }

  RecordType type() {
    return type;
  }

  Values number(int serial) {
    return vary(examples.get(serial % examples.size()), type.fields()::get, serial);
  }

  private static Values vary(Values data, Function<String, @Nullable Field> fields, int serial) {
    var varied = data;
    for (var name : data.names()) {
      var field = fields.apply(name);
      if (field != null && field.type() instanceof FieldType.Text text && text.format() == null) {
        varied = varied.with(name, longer(data.text(name).orElse(""), text.max(), serial));
      } else if (field != null && field.type() instanceof FieldType.Group group) {
        var rows = data.rows(name).stream().map(row -> vary(row, group.fields()::get, serial));
        varied = varied.with(name, rows.toList());
      }
    }
    return varied;
  }

  private static String longer(String text, int max, int serial) {
    var mark = Integer.toString(serial, Character.MAX_RADIX);
    return text.length() + mark.length() < max ? text + " " + mark : text;
  }
}
