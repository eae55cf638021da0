package redsigma.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the data of an example as its type's fields would store them. */
final class ExampleData {

  private final Catalogue catalogue;

  ExampleData(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Map<String, Object> read(Part part, Map<String, Field> fields) {
    var data = new LinkedHashMap<String, Object>();
    part.values()
        .forEach(
            (name, value) -> {
              var field = fields.get(name);
              if (field == null) {
                value.problem(
                    "There is no field '%s'.".formatted(name),
                    Nearest.remedy(name, fields.keySet()));
              } else {
                read(value, field.type()).ifPresent(stored -> data.put(name, stored));
              }
            });
    return data;
  }

  private Optional<?> read(Value value, FieldType type) {
    return switch (type) {
      case FieldType.Text text -> text(value, text);
      case FieldType.Number number -> number(value, number);
      case FieldType.YesNo _ -> value.flag();
      case FieldType.Date _ -> text(value, PlainText::isDate, "2026-11-12");
      case FieldType.DateTime _ -> text(value, PlainText::isDateTime, "2026-11-12T21:40:00Z");
      case FieldType.PartialDate _ ->
          text(value, PlainText::isPartialDate, "1991, 1991-04 or 1991-04-03~");
      case FieldType.Code code -> code(value, code);
      case FieldType.Place _ -> text(value, PlainText::isPlace, "\"54.7761,-1.5733\"");
      case FieldType.File _ -> {
        value.problem(
            "'%s' is a file, which YAML cannot hold.".formatted(value.name()),
            "Take it away; files are added on the record's form.");
        yield Optional.empty();
      }
      case FieldType.Group group ->
          Optional.of(value.parts().stream().map(row -> read(row, group.fields())).toList());
      case FieldType.Link _ -> {
        value.problem(
            "'%s' is a link, which is not in the data.".formatted(value.name()),
            "Write it under the example's 'links'.");
        yield Optional.empty();
      }
    };
  }

  private static Optional<String> text(Value value, Predicate<String> fits, String form) {
    var text = value.text();
    text.filter(fits.negate())
        .ifPresent(
            misfit ->
                value.problem(
                    "'%s' cannot be '%s'.".formatted(value.name(), misfit),
                    "Write it as %s.".formatted(form)));
    return text;
  }

  private static Optional<String> text(Value value, FieldType.Text type) {
    var text = value.text();
    text.filter(longText -> longText.length() > type.max())
        .ifPresent(
            longText ->
                value.problem(
                    "'%s' has %d characters.".formatted(value.name(), longText.length()),
                    "Write at most %d, or raise the field's 'max'.".formatted(type.max())));
    return text;
  }

  private static Optional<BigDecimal> number(Value value, FieldType.Number type) {
    var number = value.number();
    number
        .filter(
            given ->
                given.scale() > type.decimals()
                    || (type.min() != null && given.compareTo(type.min()) < 0)
                    || (type.max() != null && given.compareTo(type.max()) > 0))
        .ifPresent(
            given ->
                value.problem(
                    "'%s' cannot be %s.".formatted(value.name(), given),
                    "Keep to the field's decimals, min and max."));
    return number;
  }

  private Optional<?> code(Value value, FieldType.Code type) {
    var list = Optional.ofNullable(catalogue.lists().values().get(type.list()));
    if (value.isList() && !type.many()) {
      value.problem(
          "'%s' holds one code.".formatted(value.name()),
          "Write one code, or give the field 'many: true'.");
    }
    for (var item : value.items()) {
      item.text()
          .filter(code -> list.isPresent() && list.get().code(code).isEmpty())
          .ifPresent(
              code ->
                  item.problem(
                      "The list '%s' has no code '%s'.".formatted(type.list(), code),
                      Nearest.remedy(code, list.get().codes().keySet())));
    }
    return type.many() ? Optional.<List<String>>of(value.texts()) : value.text();
  }
}
