package redsigma.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;

/** Turns counted terms into facets with the labels of the schema. */
final class Facets {

  /** The facet of record types themselves. */
  static final String TYPE = "type";

  private Facets() {}

  static String term(String path, String value) {
    return path + "=" + value;
  }

  static String term(Query.Choice choice) {
    return term(choice.facet(), choice.value());
  }

  static Facet types(Schema schema, Map<String, Long> counts) {
    var values =
        counts.entrySet().stream()
            .map(
                count ->
                    new Facet.Value(
                        count.getKey(),
                        schema
                            .findType(count.getKey())
                            .map(RecordType::plural)
                            .orElse(count.getKey()),
                        count.getValue()))
            .sorted(MOST_FIRST)
            .toList();
    return new Facet(TYPE, "Kind", values);
  }

  /** The facets of one type, in the order of its fields; those nothing was counted for are left. */
  static List<Facet> of(Schema schema, RecordType type, Map<String, Long> counts) {
    var facets = new ArrayList<Facet>();
    type.fields().values().forEach(field -> collect(schema, "", field, counts, facets));
    return facets;
  }

  private static void collect(
      Schema schema, String above, Field field, Map<String, Long> counts, List<Facet> facets) {
    var path = above + field.name();
    if (field.protectedBy() != null) {
      return;
    }
    if (field.type() instanceof FieldType.Group group) {
      for (var inner : group.fields().values()) {
        collect(schema, path + ".", inner, counts, facets);
      }
    } else if (field.facet()) {
      var start = term(path, "");
      var values =
          counts.entrySet().stream()
              .filter(count -> count.getKey().startsWith(start))
              .map(count -> value(schema, field, start, count))
              .sorted(MOST_FIRST)
              .toList();
      if (!values.isEmpty()) {
        facets.add(new Facet(path, field.label(), values));
      }
    }
  }

  private static final Comparator<Facet.Value> MOST_FIRST =
      Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::label);

  private static Facet.Value value(
      Schema schema, Field field, String start, Map.Entry<String, Long> count) {
    var value = count.getKey().substring(start.length());
    var label =
        switch (field.type()) {
          case FieldType.Code code -> schema.list(code.list()).label(value);
          case FieldType.YesNo yesNo -> Boolean.parseBoolean(value) ? "Yes" : "No";
          case FieldType.Text any -> value;
          case FieldType.Number any -> value;
          case FieldType.Date any -> value;
          case FieldType.DateTime any -> value;
          case FieldType.PartialDate any -> value;
          case FieldType.Link any -> value;
          case FieldType.Place any -> value;
          case FieldType.File any -> value;
          case FieldType.Group any -> value;
        };
    return new Facet.Value(value, label, count.getValue());
  }
}
