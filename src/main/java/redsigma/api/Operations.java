package redsigma.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes one handler at one address: what it takes, and what it answers. */
final class Operations {

  private static final String JSON_TYPE = "application/json";
  private static final String BYTES_TYPE = "application/octet-stream";

  /** What handlers of a class are sent, where that is no record of a type. */
  private static final Map<Class<?>, String> SENT =
      Map.of(
          Links.class, "LinkChange",
          EmergencyOpenings.class, "Reason",
          Subscriptions.class, "WebhookWish");

  private final Shapes shapes;

  Operations(Shapes shapes) {
    this.shapes = shapes;
  }

  ObjectNode of(HandlerMethod handler, RequestMethod method, String path, String type) {
    var operation = JsonNodeFactory.instance.objectNode();
    operation.put("operationId", method.name().toLowerCase(Locale.ROOT) + path.replace('/', '.'));
    operation.putArray("tags").add(type.isEmpty() ? handler.getBeanType().getSimpleName() : type);
    var takes = operation.putArray("parameters");
    var parameters = handler.getMethod().getParameters();
    Arrays.stream(parameters).forEach(each -> add(takes, each, path));
    boolean tagged =
        Arrays.stream(parameters).anyMatch(each -> each.getType() == HttpServletRequest.class);
    boolean file = Arrays.stream(parameters).anyMatch(each -> each.getType() == InputStream.class);
    if (method == RequestMethod.GET) {
      header(takes, tagged, HttpHeaders.IF_NONE_MATCH, false, "The ETag that is held already.");
    } else {
      header(
          takes,
          tagged,
          HttpHeaders.IF_MATCH,
          !mayBeNew(handler, method),
          "The ETag that the change was made on.");
      header(takes, !file, OnceOnly.KEY, false, "The same key does the same request only once.");
    }
    if (file) {
      var body = operation.putObject("requestBody").put("required", true);
      content(body, BYTES_TYPE).set("schema", bytes());
    }
    if (Arrays.stream(parameters).anyMatch(each -> each.isAnnotationPresent(RequestBody.class))) {
      var body = operation.putObject("requestBody").put("required", true);
      content(body, JSON_TYPE).set("schema", Shapes.to(sent(handler, method, type)));
    }
    var answers = operation.putObject("responses");
    answers(answers, handler, method, type);
    if (tagged && method != RequestMethod.GET) {
      overtaken(answers);
    }
    if (mayTake(handler, method)) {
      problem(answers, "409", "The id is another link's.");
    }
    return operation;
  }

  private void add(ArrayNode takes, Parameter parameter, String path) {
    var asked = parameter.getAnnotation(RequestParam.class);
    if (asked != null) {
      var name = asked.name().isEmpty() ? parameter.getName() : asked.name();
      var query = takes.addObject().put("name", name).put("in", "query");
      query.put(
          "required", asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE));
      query.set("schema", shapes.of(parameter.getParameterizedType()));
    } else if (parameter.isAnnotationPresent(PathVariable.class)
        && path.contains("{" + parameter.getName() + "}")) {
      var variable = takes.addObject().put("name", parameter.getName()).put("in", "path");
      variable.put("required", true);
      var shape = shapes.of(parameter.getParameterizedType());
      variable.set(
          "schema", parameter.getType() == String.class ? shape.put("format", "uuid") : shape);
    }
  }

  private static void header(
      ArrayNode takes, boolean taken, String name, boolean required, String description) {
    if (taken) {
      var header = takes.addObject().put("name", name).put("in", "header");
      header.put("required", required).put("description", description);
      header.putObject("schema").put("type", "string");
    }
  }

  /** A link is made under an id that its sender chooses; what is new has no ETag yet. */
  private static boolean mayBeNew(HandlerMethod handler, RequestMethod method) {
    return method == RequestMethod.PUT && handler.getBeanType() == Links.class;
  }

  /** Who makes a link may choose an id that is another's. */
  private static boolean mayTake(HandlerMethod handler, RequestMethod method) {
    return handler.getBeanType() == Links.class
        && (method == RequestMethod.PUT || method == RequestMethod.POST);
  }

  private static String sent(HandlerMethod handler, RequestMethod method, String type) {
    var known = SENT.get(handler.getBeanType());
    if (known != null) {
      return known;
    }
    return type.isEmpty() || method == RequestMethod.PATCH ? "RecordChange" : TypeShapes.sent(type);
  }

  private void answers(
      ObjectNode answers, HandlerMethod handler, RequestMethod method, String type) {
    var answered = handler.getMethod().getGenericReturnType();
    var body =
        answered instanceof ParameterizedType wrapped
            ? wrapped.getActualTypeArguments()[0]
            : answered;
    boolean wrapped = handler.getMethod().getReturnType() == ResponseEntity.class;
    var made = method == RequestMethod.POST ? "201" : body == Void.class ? "204" : "200";
    var good = answers.putObject(made).put("description", "Done");
    if (wrapped && (body == RecordJson.class || body == LinkJson.class)) {
      tag(good, "Its version.");
    }
    if (body == Resource.class) {
      content(good, BYTES_TYPE).set("schema", bytes());
    } else if (body != Void.class) {
      content(good, JSON_TYPE).set("schema", answer(body, type));
    }
    problem(answers, "default", "What went wrong (RFC 9457)");
  }

  /** What is heard by those who were not the first, or do not say what they have read. */
  private void overtaken(ObjectNode answers) {
    var late = problem(answers, "412", "It has moved on since the ETag of If-Match, or is gone.");
    tag(late, "The version it has moved on to; none where it is gone.");
    problem(
        answers,
        "428",
        "If-Match is missing where something stands, or a reason where one is due.");
  }

  private ObjectNode problem(ObjectNode answers, String status, String description) {
    var problem = answers.putObject(status).put("description", description);
    content(problem, ApiProblems.PROBLEM_JSON).set("schema", shapes.of(Problem.Told.class));
    return problem;
  }

  private static void tag(ObjectNode answer, String description) {
    var tag = answer.putObject("headers").putObject(HttpHeaders.ETAG);
    tag.put("description", description).putObject("schema").put("type", "string");
  }

  private ObjectNode answer(Type body, String type) {
    if (!type.isEmpty() && body == RecordJson.class) {
      return Shapes.to(TypeShapes.read(type));
    }
    return !type.isEmpty() && body == RecordJson.Page.class
        ? Shapes.to(TypeShapes.page(type))
        : shapes.of(body);
  }

  private static ObjectNode bytes() {
    return JsonNodeFactory.instance.objectNode().put("type", "string").put("format", "binary");
  }

  private static ObjectNode content(ObjectNode of, String type) {
    return of.putObject("content").putObject(type);
  }
}
