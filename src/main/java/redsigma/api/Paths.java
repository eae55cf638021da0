package redsigma.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import redsigma.schema.Schema;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists the addresses of this room's handlers; one that is for any type stands once for each. */
final class Paths {

  private static final String TYPE = "{type}";

  private final Schema schema;
  private final Operations operations;
  private final ObjectNode paths = JsonNodeFactory.instance.objectNode();

  Paths(Schema schema, Shapes shapes) {
    this.schema = schema;
    this.operations = new Operations(shapes);
  }

  ObjectNode of(Map<RequestMappingInfo, HandlerMethod> handlers) {
    handlers.forEach(
        (mapping, handler) -> {
          if (handler.getBeanType().getPackage().equals(Paths.class.getPackage())) {
            mapping.getPatternValues().stream()
                .sorted()
                .forEach(
                    pattern -> add(pattern, mapping.getMethodsCondition().getMethods(), handler));
          }
        });
    return paths;
  }

  private void add(String pattern, Iterable<RequestMethod> methods, HandlerMethod handler) {
    var address = plain(pattern);
    var types = address.contains(TYPE) ? List.copyOf(schema.types().keySet()) : List.of("");
    for (var type : types) {
      var path = address.replace(TYPE, type);
      for (var method : methods) {
        paths
            .withObjectProperty(path)
            .set(
                method.asHttpMethod().name().toLowerCase(Locale.ROOT),
                operations.of(handler, method, path, type));
      }
    }
  }

  /** The address without the patterns of its variables: {@code {id:[0-9]+}} is {@code {id}}. */
  static String plain(String pattern) {
    var plain = new StringBuilder();
    int depth = 0;
    boolean inPattern = false;
    for (int at = 0; at < pattern.length(); at++) {
      char sign = pattern.charAt(at);
      depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
      inPattern = depth > 0 && (inPattern || sign == ':');
      if (!inPattern) {
        plain.append(sign);
      }
    }
    return plain.toString();
  }
}
