package redsigma.api.scim;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The directory that looks after a force's accounts; the door is closed without a token file.
 *
 * @param tokenFile lines that each begin with the SHA-256 of a token, in hexadecimal digits
 * @param force the one force whose people the directory looks after
 * @param unit the unit of those of whom it names no department
 * @param groups which role each of the directory's group names means; others mean their own name
 */
@ConfigurationProperties("redsigma.scim")
record ScimSettings(
    @Nullable Path tokenFile,
    @DefaultValue("") String force,
    @DefaultValue("") String unit,
    @DefaultValue Map<String, String> groups) {

  ScimSettings {
    groups = Map.copyOf(groups);
    if (tokenFile != null && force.isBlank()) {
      throw new IllegalArgumentException(
          "redsigma.scim.force must name the force whose people the directory looks after");
    }
  }

  /** The role that a name of the directory's means. */
  String role(String name) {
    return groups.getOrDefault(name, name);
  }

  /** What the directory calls a role. */
  String name(String role) {
    return groups.entrySet().stream()
        .filter(entry -> entry.getValue().equals(role))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst()
        .orElse(role);
  }
}
