package redsigma.network;

import java.util.Map;
import java.util.stream.Collectors;
import redsigma.schema.Schema;

/**
 * The chapter {@code network.yaml} of a package.
 *
 * @param connectors record types of which some are linked with so much that ways through them say
 *     little, and with how many others a record of the type may be linked before that is so
 */
record NetworkRules(Map<String, Integer> connectors) {

  static final String CHAPTER = "network";

  NetworkRules {
    connectors = Map.copyOf(connectors);
  }

  /** Of two packages that name one type, the stricter is followed. */
  static Map<String, Integer> connectors(Schema schema) {
    return schema.packages().stream()
        .flatMap(app -> app.chapter(CHAPTER, NetworkRules.class).stream())
        .flatMap(rules -> rules.connectors().entrySet().stream())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
  }
}
