package redsigma.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.ServletException;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every handler there is, asked with whatever might make it speak. New ones join by themselves. */
final class Doors {

  private final RequestMappingHandlerMapping mappings;
  private final MockMvc browser;
  private final Function<Viewer, String> tokens;

  /** Pages alone: the doors of machines stay shut. */
  Doors(RequestMappingHandlerMapping mappings, MockMvc browser) {
    this(mappings, browser, viewer -> "none");
  }

  /**
   * @param tokens gives each viewer's machine its token, always the same
   */
  Doors(RequestMappingHandlerMapping mappings, MockMvc browser, Function<Viewer, String> tokens) {
    this.mappings = mappings;
    this.browser = browser;
    this.tokens = tokens;
  }

  /** What is asked for: a record, a link, words. */
  record Wanted(UUID record, String reference, UUID link, String type, String words) {}

  /** A door as it was asked, and all it answered. */
  record Answer(String door, int status, String text) {}

  List<Answer> ask(RequestMethod method, Viewer viewer, Wanted wanted) throws Exception {
    var answers = new ArrayList<Answer>();
    for (var each : mappings.getHandlerMethods().entrySet()) {
      if (methods(each.getKey()).contains(method)) {
        for (var pattern : each.getKey().getPatternValues()) {
          answers.add(ask(method, pattern, each.getValue(), viewer, wanted));
        }
      }
    }
    return answers;
  }

  /** One page as its viewer gets it. */
  String page(Viewer viewer, String path) throws Exception {
    var asked = request(HttpMethod.GET, path).with(user(viewer.username()));
    var answer = browser.perform(asked).andReturn().getResponse();
    return answer.getStatus() + " " + answer.getContentAsString();
  }

  private static Set<RequestMethod> methods(RequestMappingInfo info) {
    return info.getMethodsCondition().getMethods();
  }

  private Answer ask(
      RequestMethod method, String pattern, HandlerMethod handler, Viewer viewer, Wanted wanted)
      throws Exception {
    var path = path(pattern, wanted);
    try {
      var asked = request(HttpMethod.valueOf(method.name()), path).with(user(viewer.username()));
      if (method != RequestMethod.GET) {
        asked = asked.with(csrf());
      }
      if (path.startsWith("/api/")) {
        asked = asked.header("Authorization", "Bearer " + tokens.apply(viewer));
        if (method != RequestMethod.GET) {
          asked = asked.contentType("application/json").content(body(wanted));
        }
      }
      for (var parameter : handler.getMethod().getParameters()) {
        asked = with(asked, parameter, wanted);
      }
      var result = browser.perform(asked).andReturn();
      if (result.getRequest().isAsyncStarted()) {
        result = browser.perform(asyncDispatch(result)).andReturn();
      }
      return new Answer(
          method + " " + path, result.getResponse().getStatus(), all(result.getResponse()));
    } catch (ServletException failed) {
      return new Answer(method + " " + path, 500, String.valueOf(failed));
    }
  }

  /** A pattern without what its variables have to look like. */
  private static String plain(String pattern) {
    var plain = new StringBuilder();
    int depth = 0;
    boolean inShape = false;
    for (char sign : pattern.toCharArray()) {
      depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
      inShape = depth > 0 && (inShape || sign == ':');
      if (!inShape) {
        plain.append(sign);
      }
    }
    return plain.toString();
  }

  private static String path(String pattern, Wanted wanted) {
    return plain(pattern)
        .replaceAll("\\{(id|record)}", wanted.record().toString())
        .replaceAll("\\{reference}", wanted.reference())
        .replaceAll("\\{link}", wanted.link().toString())
        .replaceAll("\\{type}", wanted.type())
        .replaceAll("\\{(version|serial|page|ordinal|line|alert|number)}", "1")
        .replaceAll("\\{\\*?[^}]+}", wanted.record().toString());
  }

  /** What might make a machine's door speak: it names what it does not see. */
  private static String body(Wanted wanted) {
    return """
        {"data": {}, "type": "%s", "to": "%s", "reason": "%s, for a reason"}
        """
        .formatted(wanted.type(), wanted.record(), wanted.words());
  }

  private static MockHttpServletRequestBuilder with(
      MockHttpServletRequestBuilder asked, Parameter parameter, Wanted wanted) {
    var param = parameter.getAnnotation(RequestParam.class);
    if (param == null || parameter.getType() != String.class) {
      return asked;
    }
    var given = param.name().isEmpty() ? param.value() : param.name();
    var name = given.isEmpty() ? parameter.getName() : given;
    return asked.param(name, value(name, wanted));
  }

  private static String value(String name, Wanted wanted) {
    return switch (name) {
      case "linkTo", "to", "other", "id", "record" -> wanted.record().toString();
      case "type" -> wanted.type();
      case "reference" -> wanted.reference();
      default -> wanted.words();
    };
  }

  private static String all(MockHttpServletResponse response) throws Exception {
    var text = new StringBuilder(response.getContentAsString());
    for (var name : response.getHeaderNames()) {
      text.append('\n').append(name).append(": ").append(response.getHeaders(name));
    }
    return text.toString();
  }
}
