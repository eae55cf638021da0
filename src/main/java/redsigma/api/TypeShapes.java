package redsigma.api;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.LinkType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes the record types of the packages: what is read of each, and what is sent. */
final class TypeShapes {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Schema schema;
  private final Shapes shapes;
  private final FieldShapes fields;

  TypeShapes(Schema schema, Shapes shapes) {
    this.schema = schema;
    this.shapes = shapes;
    this.fields = new FieldShapes(schema, shapes);
  }

  static String data(String type) {
    return "data." + type;
  }

  static String read(String type) {
    return "record." + type;
  }

  static String page(String type) {
    return "page." + type;
  }

  static String sent(String type) {
    return "change." + type;
  }

  void addAll() {
    shapes.of(RecordJson.class);
    shapes.named().set("LinkChange", link());
    shapes.named().set("WebhookWish", sent(Subscriptions.MEMBERS));
    shapes.named().set("Reason", sent(EmergencyOpenings.MEMBERS));
    var change = sent(ChangeReading.MEMBERS);
    change
        .withObjectProperty("properties")
        .putObject("data")
        .put("type", "object")
        .put("description", "The record's data; in a merge patch, null takes a value away.");
    shapes.named().set("RecordChange", change);
    schema.types().values().forEach(this::add);
  }

  private void add(RecordType type) {
    var data = fields.object(data(type.name()), type.fields());
    data.put("title", type.title());
    shapes.named().set(data(type.name()), data);
    shapes.named().set(read(type.name()), narrowed("RecordJson", type));
    var sent = narrowed("RecordChange", type);
    var links = linkFields(type.fields());
    if (!links.isEmpty()) {
      sent.put("description", "Sent as links, not as data: " + links);
    }
    shapes.named().set(sent(type.name()), sent);
    var page = shapes.named().putObject(page(type.name())).put("type", "object");
    var properties = page.putObject("properties");
    properties.putObject("items").put("type", "array").set("items", Shapes.to(read(type.name())));
    properties.putObject("next").put("type", "string");
    page.putArray("required").add("items");
  }

  private static ObjectNode narrowed(String general, RecordType type) {
    var shape = JSON.objectNode();
    var all = shape.putArray("allOf");
    all.add(Shapes.to(general));
    all.addObject().putObject("properties").set("data", Shapes.to(data(type.name())));
    return shape;
  }

  private static String linkFields(Map<String, Field> fields) {
    return fields.values().stream()
        .filter(field -> field.type() instanceof FieldType.Link)
        .map(TypeShapes::linkField)
        .collect(Collectors.joining("; "));
  }

  private static String linkField(Field field) {
    var link = (FieldType.Link) field.type();
    return "%s (link '%s'%s, %s %s)"
        .formatted(
            field.label(),
            link.link(),
            link.role() == null ? "" : ", role '" + link.role() + "'",
            link.reversed() ? "from" : "to",
            String.join(" or ", link.to()));
  }

  /** A link as it is sent, with the kinds there are and what they join. */
  private ObjectNode link() {
    var shape = sent(LinkReading.MEMBERS);
    var type = shape.withObjectProperty("properties").withObjectProperty("type");
    var names = type.putArray("enum");
    var words = new ArrayList<String>();
    for (var link : schema.linkTypes().values()) {
      names.add(link.name());
      words.add(words(link));
    }
    type.put("description", String.join("; ", words));
    shape.putArray("required").add("type");
    return shape;
  }

  private static String words(LinkType link) {
    return "%s: %s, from %s to %s%s"
        .formatted(
            link.name(),
            link.title(),
            String.join(" or ", link.from()),
            String.join(" or ", link.to()),
            link.roles().isEmpty() ? "" : ", role " + String.join(" or ", link.roles().keySet()));
  }

  /** What a body may have, by the names that its reader knows. */
  private static ObjectNode sent(Iterable<String> members) {
    var shape = JSON.objectNode().put("type", "object");
    var properties = shape.putObject("properties");
    for (var member : members) {
      properties.set(member, member(member));
    }
    return shape;
  }

  private static ObjectNode member(String name) {
    var shape = JSON.objectNode();
    return switch (name) {
      case "id", "owner", "from", "to", "provenance" ->
          shape.put("type", "string").put("format", "uuid");
      case "restriction" -> shape.put("type", "integer");
      case "data" -> shape.put("type", "object");
      case "links" -> {
        shape.put("type", "array").set("items", Shapes.to("LinkChange"));
        yield shape;
      }
      case "types" -> {
        shape.put("type", "array").putObject("items").put("type", "string");
        yield shape;
      }
      case "source" -> Shapes.to("Source");
      default -> shape.put("type", "string");
    };
  }
}
