package redsigma.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import redsigma.InTheHouse;
import redsigma.schema.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the API is valid, says all that the room answers, and follows the packages.
 */
@InTheHouse
class OpenapiTest {

  @Autowired Openapi openapi;
  @Autowired Schemas schemas;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  @Test
  void isValid() {
    var read =
        new OpenAPIV3Parser()
            .readContents(openapi.document().toString(), List.of(), new ParseOptions());

    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getPaths()).isNotEmpty();
  }

  @Test
  void refersToNothingThatIsNotThere() {
    var document = openapi.document();
    var schemas = document.at("/components/schemas");

    assertThat(document.findValuesAsString("$ref"))
        .isNotEmpty()
        .allMatch(ref -> schemas.has(ref.substring("#/components/schemas/".length())));
  }

  @Test
  void leavesOutNoHandlerOfTheRoom() {
    var paths = openapi.document().get("paths");

    handlers
        .getHandlerMethods()
        .forEach(
            (mapping, handler) ->
                mapping.getPatternValues().stream()
                    .filter(pattern -> pattern.startsWith("/api/") && !pattern.endsWith("**"))
                    .map(pattern -> Paths.plain(pattern).replace("{type}", "person"))
                    .forEach(
                        path ->
                            assertThat(mapping.getMethodsCondition().getMethods())
                                .as("%s %s", handler, path)
                                .isNotEmpty()
                                .allMatch(method -> told(paths, path, method))));
  }

  private static boolean told(JsonNode paths, String path, RequestMethod method) {
    return paths.path(path).has(method.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void typesTheFieldsOfEveryRecordType() {
    var shapes = (ObjectNode) openapi.document().at("/components/schemas");

    assertThat(schemas.current().types().keySet()).allMatch(type -> shapes.has("data." + type));
    var person = shapes.get("data.person").get("properties");
    assertThat(person.at("/names/type").asString()).isEqualTo("array");
    var name = shapes.get("data.person.names").get("properties");
    assertThat(name.at("/surname/maxLength").asInt()).isPositive();
  }

  @Test
  void asksForTheVersionOfAChange() {
    var put = openapi.document().at("/paths").get("/api/v1/records/person/{id}").get("put");

    assertThat(put.get("parameters").findValuesAsString("name"))
        .containsExactlyInAnyOrder("id", "If-Match", "Idempotency-Key");
  }

  @Test
  void tellsWhatIsHeardByWhoWasNotTheFirst() {
    var paths = openapi.document().get("paths");

    for (var path : List.of("/api/v1/records/{id}", "/api/v1/records/{id}/links/{link}")) {
      for (var deed : List.of("put", "delete")) {
        var answers = paths.get(path).get(deed).get("responses");
        assertThat(answers.propertyNames()).as("%s %s", deed, path).contains("412", "428");
        assertThat(answers.at("/412/headers").has("ETag")).isTrue();
      }
    }
    var links = paths.get("/api/v1/records/{id}/links");
    assertThat(links.at("/post/responses").propertyNames()).contains("409").doesNotContain("412");
    assertThat(links.at("/get/responses").propertyNames()).doesNotContain("409", "412", "428");
  }

  @Test
  void asksForTheVersionOfALinkThatIsAlteredOrWithdrawn() {
    var one = openapi.document().at("/paths").get("/api/v1/records/{id}/links/{link}");

    assertThat(one.at("/get/responses/200/headers").has("ETag")).isTrue();
    for (var deed : List.of("put", "delete")) {
      assertThat(one.get(deed).get("parameters").findValuesAsString("name")).contains("If-Match");
    }
  }
}
