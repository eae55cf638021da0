package redsigma.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

  Doors(RequestMappingHandlerMapping mappings, MockMvc browser) {
    this.mappings = mappings;
    this.browser = browser;
  }

  /** What is asked for: a record, a link, words. */
  record Wanted(UUID record, String reference, UUID link, String type, String words) {}

  /** A door as it was asked, and all it answered. */
  record Answer(String door, int status, String text) {}

  List<Answer> ask(RequestMethod method, Viewer viewer, Wanted wanted) {
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
  String page(Viewer viewer, String path) {
    try {
      var asked = request(HttpMethod.GET, path).with(user(viewer.username()));
      var answer = browser.perform(asked).andReturn().getResponse();
      return answer.getStatus() + " " + answer.getContentAsString();
    } catch (Exception failed) {
      throw new IllegalStateException(path, failed);
    }
  }

  private static Set<RequestMethod> methods(RequestMappingInfo info) {
    return info.getMethodsCondition().getMethods();
  }

  private Answer ask(
      RequestMethod method, String pattern, HandlerMethod handler, Viewer viewer, Wanted wanted) {
    var path = path(pattern, wanted);
    try {
      var asked = request(HttpMethod.valueOf(method.name()), path).with(user(viewer.username()));
      if (method != RequestMethod.GET) {
        asked = asked.with(csrf());
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
    } catch (Exception failed) {
      return new Answer(method + " " + path, 500, String.valueOf(failed));
    }
  }

  private static String path(String pattern, Wanted wanted) {
    return pattern
        .replaceAll("\\{(id|record)}", wanted.record().toString())
        .replaceAll("\\{reference}", wanted.reference())
        .replaceAll("\\{link}", wanted.link().toString())
        .replaceAll("\\{type}", wanted.type())
        .replaceAll("\\{(version|serial|page|ordinal|line|alert|number)}", "1")
        .replaceAll("\\{\\*?[^}]+}", wanted.record().toString());
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
