package redsigma.journeys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses of all pages, from the handlers there are: a new page is among them by itself. */
final class Pages {

  private static final Pattern HOLE = Pattern.compile("([a-z-]+)/\\{\\w+}");

  /** What a browser asks for without its being a page to look at. */
  private static final Map<String, String> NO_PAGES =
      Map.ofEntries(
          Map.entry("/documents/{id}", "a file"),
          Map.entry("/documents/{id}/thumbnail", "a picture"),
          Map.entry("/records/suggestions", "a part of forms, drawn by the officer's journey"),
          Map.entry(
              "/search/suggestions", "a part of the search box, drawn by the officer's journey"),
          Map.entry("/administration/imports/{id}/progress", "a part of an import's page"),
          Map.entry("/r/{reference}", "leads on to a record's page"),
          Map.entry("/search/narrowed", "leads on to the search it narrows"),
          Map.entry("/error", "where the container leads when something failed"),
          Map.entry("/sign-in/code", "a step drawn by HalfWayInTest"),
          Map.entry("/sign-in/new-password", "a step drawn by HalfWayInTest"));

  /** Pages that cannot be reached here. */
  private static final Map<String, String> OUT_OF_REACH =
      Map.of(
          "/sign-in/second-factor",
          "drawn only where the policy makes a second factor a duty; "
              + "its parts are those of /account/second-factor");

  private final RequestMappingHandlerMapping handlers;
  private final Map<String, String> nouns;
  private final Map<String, List<String>> questions;

  /**
   * @param nouns what stands for a hole, by the word before it: {@code records} to a record's id
   * @param questions what else a page is asked, by its pattern; must be there for a page that
   *     cannot be drawn unasked
   */
  Pages(
      RequestMappingHandlerMapping handlers,
      Map<String, String> nouns,
      Map<String, List<String>> questions) {
    this.handlers = handlers;
    this.nouns = nouns;
    this.questions = questions;
  }

  List<String> addresses() {
    var addresses = new TreeSet<String>();
    handlers
        .getHandlerMethods()
        .forEach(
            (mapping, handler) -> {
              if (isRead(mapping) && isOfThePages(handler)) {
                mapping.getPatternValues().forEach(each -> addresses.addAll(of(each, handler)));
              }
            });
    return List.copyOf(addresses);
  }

  private static boolean isRead(RequestMappingInfo mapping) {
    var methods = mapping.getMethodsCondition().getMethods();
    return methods.isEmpty() || methods.contains(RequestMethod.GET);
  }

  private static boolean isOfThePages(HandlerMethod handler) {
    return handler.getBeanType().getPackageName().startsWith("redsigma.web");
  }

  private List<String> of(String pattern, HandlerMethod handler) {
    if (isFile(pattern) || NO_PAGES.containsKey(pattern) || OUT_OF_REACH.containsKey(pattern)) {
      return List.of();
    }
    var page = filled(pattern);
    var addresses = new ArrayList<String>();
    if (!asks(handler)) {
      addresses.add(page);
    } else if (!questions.containsKey(pattern)) {
      throw new IllegalStateException("Nobody knows what to ask the page " + pattern);
    }
    questions
        .getOrDefault(pattern, List.of())
        .forEach(question -> addresses.add(page + "?" + question));
    return addresses;
  }

  private static boolean isFile(String pattern) {
    return pattern.matches(".*\\.\\w+");
  }

  private String filled(String pattern) {
    return HOLE.matcher(pattern)
        .replaceAll(
            hole -> {
              var noun = nouns.get(hole.group(1));
              if (noun == null) {
                throw new IllegalStateException("Nobody knows what may stand in " + pattern);
              }
              return hole.group(1) + "/" + noun;
            });
  }

  /** Whether a page cannot be drawn without being asked something. */
  private static boolean asks(HandlerMethod handler) {
    return Arrays.stream(handler.getMethodParameters())
        .filter(
            parameter ->
                parameter.getParameterType() == String.class
                    || parameter.getParameterType().isPrimitive())
        .map(parameter -> parameter.getParameterAnnotation(RequestParam.class))
        .anyMatch(
            asked ->
                asked != null
                    && asked.required()
                    && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE));
  }
}
