package redsigma.record;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.Schema;

/** The words of stored values: one switch over the kinds of field. */
@Component
class PlainWords implements Shown {

  @Override
  public String text(Schema schema, Field field, Values values) {
    var value = values.value(field.name()).orElse(null);
    if (value == null) {
      return "";
    }
    return switch (field.type()) {
      case FieldType.Text type when type.format() != null ->
          type.format().display(value.toString());
      case FieldType.Text type -> value.toString();
      case FieldType.Number type -> number(values, field, type);
      case FieldType.YesNo type -> values.flag(field.name()) ? "Yes" : "No";
      case FieldType.Date type -> Dates.shown(value.toString());
      case FieldType.DateTime type -> Dates.shown(value.toString());
      case FieldType.PartialDate type -> Dates.shown(value.toString());
      case FieldType.Code type ->
          values.codes(field.name()).stream()
              .map(schema.list(type.list())::label)
              .collect(Collectors.joining(", "));
      case FieldType.Link type -> "";
      case FieldType.Place type -> value.toString();
      case FieldType.File type -> files(values.codes(field.name()));
      case FieldType.Group type ->
          values.rows(field.name()).stream()
              .map(row -> row(schema, type, row))
              .collect(Collectors.joining("; "));
    };
  }

  private String row(Schema schema, FieldType.Group group, Values row) {
    return group.fields().values().stream()
        .map(field -> text(schema, field, row))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Their names are known to the room of files alone; the ends of their ids tell them apart. */
  private static String files(List<String> ids) {
    return ids.stream()
        .map(id -> "file …" + id.substring(Math.max(0, id.length() - 6)))
        .collect(Collectors.joining(", "));
  }

  private static String number(Values values, Field field, FieldType.Number type) {
    var number = values.number(field.name()).map(n -> n.toPlainString()).orElse("");
    return type.unit() == null ? number : number + " " + type.unit();
  }
}
