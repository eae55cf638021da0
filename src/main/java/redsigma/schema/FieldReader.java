package redsigma.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redsigma.schema.Field.Chip;
import redsigma.schema.Field.SearchRole;
import redsigma.schema.Field.Tone;

/** Reads the fields of a type or a group. */
final class FieldReader {

  private FieldReader() {}

  static Map<String, Field> readAll(Part part, boolean inGroup) {
    var fields = new LinkedHashMap<String, Field>();
    part.need("fields")
        .flatMap(Value::part)
        .ifPresent(
            all -> all.values().forEach((name, value) -> fields.put(name, read(value, inGroup))));
    return fields;
  }

  private static Field read(Value value, boolean inGroup) {
    Names.camel(value, value.name());
    return value.part().map(part -> read(part, inGroup)).orElseGet(() -> unread(value.name()));
  }

  private static Field read(Part part, boolean inGroup) {
    var type = KindReader.read(part, inGroup);
    checkKeys(part);
    var when = part.text("when");
    return new Field(
        part.self().name(),
        part.needed("label"),
        part.text("hint"),
        type,
        part.text("default"),
        Set.copyOf(part.texts("required-for")),
        part.choice("search", SearchRole.class, searchOf(type)),
        part.flag("facet"),
        part.flag("quick"),
        part.has("chip") ? chip(part, type) : null,
        part.text("protected"),
        when == null ? null : new Condition(when),
        part.texts("was"));
  }

  private static Field unread(String name) {
    return new Field(
        name,
        name,
        null,
        KindReader.UNREAD,
        null,
        Set.of(),
        SearchRole.NONE,
        false,
        false,
        null,
        null,
        null);
  }

  private static void checkKeys(Part part) {
    var kind = part.find("type").filter(Value::isText).flatMap(Value::text).orElse("");
    if (Keys.KINDS.containsKey(kind)) {
      part.knows(Keys.ofField(kind));
    }
  }

  private static SearchRole searchOf(FieldType type) {
    return switch (type) {
      case FieldType.Text text when text.format() != null -> SearchRole.IDENTIFIER;
      case FieldType.Text text -> text.lines() > 1 ? SearchRole.TEXT : SearchRole.NONE;
      case FieldType.Number _,
          FieldType.YesNo _,
          FieldType.Date _,
          FieldType.DateTime _,
          FieldType.PartialDate _,
          FieldType.Code _,
          FieldType.Link _,
          FieldType.Place _,
          FieldType.File _,
          FieldType.Group _ ->
          SearchRole.NONE;
    };
  }

  private static @Nullable Chip chip(Part field, FieldType type) {
    if (!(type instanceof FieldType.Group)) {
      return new Chip(field.choice("chip", Tone.class, Tone.PLAIN), null, null, null);
    }
    return field
        .find("chip")
        .flatMap(Value::part)
        .map(
            chip -> {
              chip.knows(Keys.CHIP);
              return new Chip(
                  chip.choice("tone", Tone.class, Tone.PLAIN),
                  chip.needed("text"),
                  chip.text("review"),
                  chip.text("expiry"));
            })
        .orElse(null);
  }
}
