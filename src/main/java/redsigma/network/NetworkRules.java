package redsigma.network;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import redsigma.schema.Schema;

/**
 * The chapter {@code network.yaml} of a package.
 *
 * @param connectors record types that are linked with so much that ways through them say little
 */
record NetworkRules(List<String> connectors) {

  static final String CHAPTER = "network";

  NetworkRules {
    connectors = List.copyOf(connectors);
  }

  static Set<String> connectors(Schema schema) {
    return schema.packages().stream()
        .flatMap(app -> app.chapter(CHAPTER, NetworkRules.class).stream())
        .flatMap(rules -> rules.connectors().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
