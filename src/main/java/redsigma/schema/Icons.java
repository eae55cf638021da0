package redsigma.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** Knows which icons there are: those of the Lucide WebJar. */
final class Icons {

  private static final String JAR = "META-INF/maven/org.webjars.npm/lucide-static/pom.properties";
  private static final Optional<String> FOLDER = folder();

  private Icons() {}

  /** Tells an icon that does not exist; without the WebJar every name is believed. */
  static void check(Part part, String key) {
    part.find(key)
        .flatMap(Value::text)
        .filter(icon -> !exists(icon))
        .ifPresent(
            icon ->
                part.problem(
                    key,
                    "There is no icon '%s'.".formatted(icon),
                    "Choose a name from https://lucide.dev/icons."));
  }

  private static boolean exists(String icon) {
    return FOLDER.isEmpty()
        || (icon.matches(Names.KEBAB)
            && Icons.class.getClassLoader().getResource(FOLDER.get() + icon + ".svg") != null);
  }

  private static Optional<String> folder() {
    try (var stream = Icons.class.getClassLoader().getResourceAsStream(JAR)) {
      if (stream == null) {
        return Optional.empty();
      }
      var properties = new Properties();
      properties.load(stream);
      return Optional.of(
          "META-INF/resources/webjars/lucide-static/%s/icons/"
              .formatted(properties.getProperty("version")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
