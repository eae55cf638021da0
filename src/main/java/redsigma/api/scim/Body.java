package redsigma.api.scim;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads what a directory sends, in any case of letters of its names (RFC 7643 2.1). */
final class Body {

  private static final int LARGEST = 1_000_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Body() {}

  /** A change in one place. */
  record Operation(Deed deed, @Nullable String path, JsonNode value) {}

  enum Deed {
    ADD,
    REPLACE,
    REMOVE
  }

  static JsonNode read(HttpServletRequest request) throws IOException {
    var bytes = request.getInputStream().readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw ScimProblem.of(413, "A body may have %,d bytes.".formatted(LARGEST));
    }
    try {
      var node = JSON.readTree(bytes);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException unreadable) {
      throw ScimProblem.wrongSyntax("The body cannot be read as a JSON object.");
    }
    throw ScimProblem.wrongSyntax("The body must be a JSON object.");
  }

  /** The changes of a PATCH, in the order in which they are to be made (RFC 7644 3.5.2). */
  static List<Operation> operations(JsonNode body) {
    var operations = new ArrayList<Operation>();
    for (var each : member(body, "operations")) {
      var path = member(each, "path");
      operations.add(
          new Operation(
              deed(member(each, "op")),
              path.isString() ? path.asString() : null,
              member(each, "value")));
    }
    if (operations.isEmpty()) {
      throw ScimProblem.wrongSyntax("A PATCH has Operations.");
    }
    return operations;
  }

  private static Deed deed(JsonNode op) {
    return switch (op.isString() ? op.asString().toLowerCase(Locale.ROOT) : "") {
      case "add" -> Deed.ADD;
      case "replace" -> Deed.REPLACE;
      case "remove" -> Deed.REMOVE;
      default -> throw ScimProblem.wrongSyntax("An operation is add, replace or remove.");
    };
  }

  static JsonNode member(JsonNode object, String name) {
    for (var each : object.properties()) {
      if (each.getKey().equalsIgnoreCase(name)) {
        return each.getValue();
      }
    }
    return MissingNode.getInstance();
  }

  static String text(JsonNode value, String name) {
    if (value.isString() && !value.asString().isBlank()) {
      return value.asString().strip();
    }
    throw ScimProblem.wrongValue("'%s' must be text, and not empty.".formatted(name));
  }

  /** Some directories send {@code "False"} for {@code false}. */
  static boolean truth(JsonNode value) {
    if (value.isBoolean()) {
      return value.booleanValue();
    }
    return switch (value.isString() ? value.asString().toLowerCase(Locale.ROOT) : "") {
      case "true" -> true;
      case "false" -> false;
      default -> throw ScimProblem.wrongValue("'active' must be true or false.");
    };
  }

  /** The values of an attribute that has several: texts, or objects with a value each. */
  static Set<String> values(JsonNode value) {
    var values = new TreeSet<String>();
    if (value.isArray()) {
      for (var each : value) {
        values.addAll(values(each));
      }
    } else if (value.isObject()) {
      values.add(text(member(value, "value"), "value"));
    } else if (!value.isMissingNode() && !value.isNull()) {
      values.add(text(value, "value"));
    }
    return values;
  }

  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException wrong) {
      throw ScimProblem.wrongValue("'%s' is nobody's id.".formatted(text));
    }
  }
}
