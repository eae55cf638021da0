package redsigma.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;

/** Any condition compiles or has a fault; what compiles holds or does not; templates fill. */
public final class ConditionFuzz {

  private ConditionFuzz() {}

  private static final Map<String, Object> DATA =
      Map.of("kind", "APPLE", "weight", 12, "soldAt", "2026-11-24T12:00:00Z", "names", List.of());

  public static void fuzzerTestOneInput(byte[] input) {
    var text = new String(input, UTF_8);
    CelConditions.holds(text, DATA);
    new Template(text).render(path -> "$1 [" + path + "]");
  }
}
