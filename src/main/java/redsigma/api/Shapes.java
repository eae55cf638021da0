package redsigma.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes Java values as JSON Schema, the records among them once and by name. */
final class Shapes {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, long.class, Integer.class, Long.class);

  private final ObjectNode named = JSON.objectNode();

  ObjectNode named() {
    return named;
  }

  static ObjectNode to(String name) {
    return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  ObjectNode of(Type type) {
    return switch (type) {
      case ParameterizedType generic when generic.getRawType() instanceof Class<?> raw ->
          of(raw, generic.getActualTypeArguments());
      case Class<?> plain -> of(plain, new Type[0]);
      default -> JSON.objectNode();
    };
  }

  private ObjectNode of(Class<?> type, Type[] of) {
    if (type == UUID.class) {
      return JSON.objectNode().put("type", "string").put("format", "uuid");
    }
    if (type == Instant.class) {
      return JSON.objectNode().put("type", "string").put("format", "date-time");
    }
    if (type == boolean.class || type == Boolean.class) {
      return JSON.objectNode().put("type", "boolean");
    }
    if (WHOLE.contains(type)) {
      var wide = type == long.class || type == Long.class;
      return JSON.objectNode().put("type", "integer").put("format", wide ? "int64" : "int32");
    }
    if (type.isEnum()) {
      var shape = JSON.objectNode().put("type", "string");
      var values = shape.putArray("enum");
      Arrays.stream(type.getEnumConstants()).forEach(each -> values.add(((Enum<?>) each).name()));
      return shape;
    }
    if (Collection.class.isAssignableFrom(type)) {
      var shape = JSON.objectNode().put("type", "array");
      shape.set("items", of(of[0]));
      return shape;
    }
    if (type.isRecord()) {
      return record(type);
    }
    return JSON.objectNode().put("type", type == String.class ? "string" : "object");
  }

  private ObjectNode record(Class<?> type) {
    var name = name(type);
    if (!named.has(name)) {
      var shape = named.putObject(name).put("type", "object");
      var properties = shape.putObject("properties");
      var required = shape.putArray("required");
      for (var part : type.getRecordComponents()) {
        properties.set(part.getName(), of(part.getGenericType()));
        if (!mayBeMissing(type, part)) {
          required.add(part.getName());
        }
      }
    }
    return to(name);
  }

  private static boolean mayBeMissing(Class<?> type, RecordComponent part) {
    return part.getAnnotatedType().isAnnotationPresent(Nullable.class)
        || (type == Problem.Told.class && Collection.class.isAssignableFrom(part.getType()));
  }

  private static String name(Class<?> type) {
    var outer = type.getEnclosingClass();
    return (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName();
  }
}
