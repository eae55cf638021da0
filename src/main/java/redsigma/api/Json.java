package redsigma.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redsigma.schema.Nearest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One object of a body as it was sent, read member by member with the faults gathered. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final TypeReference<Map<String, @Nullable Object>> OBJECT =
      new TypeReference<>() {};

  private final String pointer;
  private final Map<String, @Nullable Object> members;
  private final List<Problem.Fault> faults;

  private Json(String pointer, Map<String, @Nullable Object> members, List<Problem.Fault> faults) {
    this.pointer = pointer;
    this.members = members;
    this.faults = faults;
  }

  /** Reads a body that must be an object with no members but the known. */
  static Json read(byte[] body, Collection<String> known) {
    try {
      Map<String, @Nullable Object> members = MAPPER.readValue(body, OBJECT);
      if (members == null) {
        throw Problem.unreadable("The body must be a JSON object.");
      }
      return new Json("", members, new ArrayList<>()).knowing(known);
    } catch (JacksonException unreadable) {
      var at = unreadable.getLocation();
      throw Problem.unreadable(
          "The body cannot be read as a JSON object; look at line %d, column %d."
              .formatted(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr()));
    }
  }

  private Json knowing(Collection<String> known) {
    members.keySet().stream().filter(name -> !known.contains(name)).forEach(n -> unknown(n, known));
    return this;
  }

  private void unknown(String name, Collection<String> known) {
    faults.add(
        new Problem.Fault(
            at(name), "There is no such member.", Nearest.to(name, known).orElse(null)));
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  @Nullable String text(String name) {
    return switch (members.get(name)) {
      case null -> null;
      case String text -> text;
      default -> {
        fault(name, "This must be text.");
        yield null;
      }
    };
  }

  @Nullable UUID uuid(String name) {
    var text = text(name);
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException wrong) {
      fault(name, "This must be an id.");
      return null;
    }
  }

  @Nullable Integer number(String name) {
    return switch (members.get(name)) {
      case null -> null;
      case Integer number -> number;
      default -> {
        fault(name, "This must be a whole number.");
        yield null;
      }
    };
  }

  /** A member that is an object, as it stands. */
  Optional<Map<String, @Nullable Object>> tree(String name) {
    return switch (members.get(name)) {
      case null -> Optional.empty();
      case Map<?, ?> map -> Optional.of(copy(map));
      default -> {
        fault(name, "This must be an object.");
        yield Optional.empty();
      }
    };
  }

  /** The objects of a member that is a list of them. */
  List<Json> objects(String name, Collection<String> known) {
    if (!(members.get(name) instanceof List<?> list)) {
      if (members.get(name) != null) {
        fault(name, "This must be a list.");
      }
      return List.of();
    }
    var objects = new ArrayList<Json>();
    for (int i = 0; i < list.size(); i++) {
      var where = at(name) + "/" + i;
      if (list.get(i) instanceof Map<?, ?> map) {
        objects.add(new Json(where, copy(map), faults).knowing(known));
      } else {
        faults.add(new Problem.Fault(where, "This must be an object.", null));
      }
    }
    return objects;
  }

  List<String> texts(String name) {
    if (!(members.get(name) instanceof List<?> list)
        || !list.stream().allMatch(String.class::isInstance)) {
      fault(name, "This must be a list of texts.");
      return List.of();
    }
    return list.stream().map(String.class::cast).toList();
  }

  void fault(String name, String detail) {
    faults.add(new Problem.Fault(at(name), detail, null));
  }

  String at(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** Goes on only when nothing was wrong. */
  void check() {
    if (!faults.isEmpty()) {
      throw Problem.unstorable(faults);
    }
  }

  private static Map<String, @Nullable Object> copy(Map<?, ?> map) {
    var copy = new LinkedHashMap<String, @Nullable Object>();
    map.forEach((name, value) -> copy.put(String.valueOf(name), value));
    return copy;
  }
}
