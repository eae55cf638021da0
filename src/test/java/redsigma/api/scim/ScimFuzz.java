package redsigma.api.scim;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Set;
import org.springframework.mock.web.MockHttpServletRequest;

/** Any filter, path or body of a directory is understood, or a problem. */
public final class ScimFuzz {

  private ScimFuzz() {}

  private static final Set<String> KNOWN = Set.of("username", "externalid", "id", "active");

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    var text = new String(input, UTF_8);
    try {
      Filter.read(text, KNOWN);
    } catch (ScimProblem told) {
      // is the answer
    }
    try {
      Paths.attribute(text);
      Paths.chosen(text);
    } catch (ScimProblem told) {
      // is the answer
    }
    try {
      var request = new MockHttpServletRequest();
      request.setContent(input);
      Body.operations(Body.read(request)).forEach(operation -> Body.values(operation.value()));
    } catch (ScimProblem told) {
      // is the answer
    }
  }
}
