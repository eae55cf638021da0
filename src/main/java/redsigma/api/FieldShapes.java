package redsigma.api;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.Schema;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes the fields of a record type as JSON Schema. */
final class FieldShapes {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String PARTIAL = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?~?$";

  private final Schema schema;
  private final Shapes shapes;

  FieldShapes(Schema schema, Shapes shapes) {
    this.schema = schema;
    this.shapes = shapes;
  }

  /**
   * Fields that are links are left out: a link is no data. Groups have names of their own, of which
   * generators make types that can be said.
   */
  ObjectNode object(String name, Map<String, Field> fields) {
    var shape = JSON.objectNode().put("type", "object");
    var properties = shape.putObject("properties");
    fields.values().stream()
        .filter(field -> !(field.type() instanceof FieldType.Link))
        .forEach(field -> properties.set(field.name(), of(name + "." + field.name(), field)));
    return shape;
  }

  private ObjectNode of(String name, Field field) {
    var shape = of(name, field.type()).put("title", field.label());
    var hint = field.hint();
    return hint == null || shape.has("description") ? shape : shape.put("description", hint);
  }

  private ObjectNode of(String name, FieldType type) {
    return switch (type) {
      case FieldType.Text text -> text("").put("maxLength", text.max());
      case FieldType.Number number -> number(number);
      case FieldType.YesNo() -> JSON.objectNode().put("type", "boolean");
      case FieldType.Date() -> text("date");
      case FieldType.DateTime() -> text("date-time");
      case FieldType.PartialDate() ->
          text("")
              .put("pattern", PARTIAL)
              .put("description", "A year, a month or a day; ~ behind it says estimated.");
      case FieldType.Code code -> several(code(code.list()), code.many());
      case FieldType.Link link -> throw new IllegalStateException("No data: " + link);
      case FieldType.Place() -> text("").put("description", "latitude,longitude in WGS 84");
      case FieldType.File file -> several(text("uuid"), file.many());
      case FieldType.Group group -> {
        shapes.named().set(name, object(name, group.fields()));
        yield several(Shapes.to(name), true);
      }
    };
  }

  private static ObjectNode text(String format) {
    var shape = JSON.objectNode().put("type", "string");
    return format.isEmpty() ? shape : shape.put("format", format);
  }

  private static ObjectNode number(FieldType.Number number) {
    var shape = JSON.objectNode().put("type", number.decimals() == 0 ? "integer" : "number");
    if (number.decimals() > 0) {
      shape.put("multipleOf", BigDecimal.ONE.movePointLeft(number.decimals()));
    }
    if (number.min() != null) {
      shape.put("minimum", number.min());
    }
    if (number.max() != null) {
      shape.put("maximum", number.max());
    }
    return number.unit() == null ? shape : shape.put("description", "In " + number.unit());
  }

  /** A list stands once in the document, however many fields choose from it. */
  private ObjectNode code(String name) {
    var key = "list." + name;
    if (!shapes.named().has(key)) {
      var list = schema.list(name);
      var shape = shapes.named().putObject(key).put("type", "string").put("title", list.title());
      var codes = shape.putArray("enum");
      list.codes().keySet().forEach(codes::add);
      shape.put(
          "description",
          list.codes().values().stream()
              .map(code -> code.code() + ": " + code.label())
              .collect(Collectors.joining("; ")));
    }
    return Shapes.to(key);
  }

  private static ObjectNode several(ObjectNode one, boolean many) {
    if (!many) {
      return one;
    }
    var shape = JSON.objectNode().put("type", "array");
    shape.set("items", one);
    return shape;
  }
}
