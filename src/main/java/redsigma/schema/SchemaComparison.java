package redsigma.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells in what two schemas differ: packages, types, fields, lists, codes, links, chapters. */
public final class SchemaComparison {

  private final List<SchemaDifference> differences = new ArrayList<>();

  private SchemaComparison() {}

  public static List<SchemaDifference> between(Schema before, Schema after) {
    var comparison = new SchemaComparison();
    comparison.compare("package", packages(before), packages(after));
    comparison.compare("chapter", chapters(before), chapters(after));
    comparison.compare("type", types(before), types(after));
    comparison.compare("field", fields(before), fields(after));
    comparison.compare("link", links(before), links(after));
    comparison.compare("list", lists(before), lists(after));
    comparison.compare("code", codes(before), codes(after));
    return List.copyOf(comparison.differences);
  }

  /** A thing is what it shows and what it is; two may show the same and be different still. */
  private record Thing(String shown, Object whole) {}

  private void compare(String what, Map<String, Thing> before, Map<String, Thing> after) {
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (var name : names) {
      var old = before.get(name);
      var young = after.get(name);
      if (!Objects.equals(old, young)) {
        differences.add(new SchemaDifference(what, name, shown(old), shown(young)));
      }
    }
  }

  private static String shown(@Nullable Thing thing) {
    return thing == null ? "" : thing.shown().isBlank() ? "-" : thing.shown();
  }

  private static Map<String, Thing> packages(Schema schema) {
    var things = new LinkedHashMap<String, Thing>();
    schema.packages().stream()
        .filter(app -> !app.isLaidOver())
        .forEach(app -> things.put(app.name(), new Thing(app.title(), app.icon() + app.order())));
    return things;
  }

  private static Map<String, Thing> chapters(Schema schema) {
    var things = new LinkedHashMap<String, Thing>();
    for (var app : schema.packages()) {
      app.chapters()
          .forEach(
              (name, chapter) ->
                  things.put(
                      app.name() + "/" + name, new Thing(chapter.file(), chapter.content())));
    }
    return things;
  }

  private static Map<String, Thing> types(Schema schema) {
    var things = new LinkedHashMap<String, Thing>();
    schema
        .types()
        .forEach(
            (name, type) ->
                things.put(name, new Thing(type.title(), type.with(Map.of(), type.form()))));
    return things;
  }

  private static Map<String, Thing> fields(Schema schema) {
    var things = new LinkedHashMap<String, Thing>();
    schema.types().forEach((name, type) -> putFields(name + ".", type.fields(), things));
    return things;
  }

  private static void putFields(String before, Map<String, Field> fields, Map<String, Thing> into) {
    for (var field : fields.values()) {
      var kind = field.type();
      if (kind instanceof FieldType.Group group) {
        putFields(before + field.name() + ".", group.fields(), into);
        kind = new FieldType.Group(group.item(), Map.of());
      }
      into.put(
          before + field.name(), new Thing(words(field, kind), List.of(kind, field.with(kind))));
    }
  }

  private static String words(Field field, FieldType kind) {
    var name = kind.getClass().getSimpleName();
    return "%s (%s%s)"
        .formatted(
            field.label(),
            Character.toLowerCase(name.charAt(0)) + name.substring(1),
            kind instanceof FieldType.Code code ? " of " + code.list() : "");
  }

  private static Map<String, Thing> links(Schema schema) {
    var things = new LinkedHashMap<String, Thing>();
    schema.linkTypes().forEach((name, link) -> things.put(name, new Thing(link.title(), link)));
    return things;
  }

  private static Map<String, Thing> lists(Schema schema) {
    var things = new LinkedHashMap<String, Thing>();
    schema
        .lists()
        .forEach((name, list) -> things.put(name, new Thing(list.title(), list.with(Map.of()))));
    return things;
  }

  private static Map<String, Thing> codes(Schema schema) {
    var things = new LinkedHashMap<String, Thing>();
    for (var list : schema.lists().values()) {
      list.codes()
          .forEach(
              (code, said) -> things.put(list.name() + "." + code, new Thing(words(said), said)));
    }
    return things;
  }

  private static String words(CodeList.Code code) {
    return code.until() == null ? code.label() : code.label() + " until " + code.until();
  }
}
