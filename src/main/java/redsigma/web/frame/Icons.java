package redsigma.web.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.webjars.WebJarVersionLocator;

/** Icons by their Lucide names, as SVG to stand inside a page, read once from their WebJar. */
public final class Icons {

  private static final String UNKNOWN = "circle-help";
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
  private static final Pattern SHAPE = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
  private static final String FOLDER = folder();

  private Icons() {}

  /** The icon, hidden from screen readers: the words beside it say the same. */
  public static String svg(String name) {
    return KNOWN.computeIfAbsent(name, Icons::read);
  }

  /** Whether the set has an icon of this name. */
  public static boolean has(String name) {
    return NAME.matcher(name).matches()
        && Icons.class.getClassLoader().getResource(FOLDER + name + ".svg") != null;
  }

  private static String read(String name) {
    var file = FOLDER + (has(name) ? name : UNKNOWN) + ".svg";
    try (var stream = Icons.class.getClassLoader().getResourceAsStream(file)) {
      var shape = SHAPE.matcher(text(file, stream == null ? new byte[0] : stream.readAllBytes()));
      if (!shape.find()) {
        throw new IllegalStateException("No icon in " + file);
      }
      return """
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">%s</svg>"""
          .formatted(shape.group(1).replaceAll("\\s+", " ").strip());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String text(String file, byte[] bytes) {
    if (bytes.length == 0) {
      throw new IllegalStateException("No file " + file);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String folder() {
    var locator = new WebJarVersionLocator();
    return "META-INF/resources/webjars/lucide-static/%s/icons/"
        .formatted(locator.version("lucide-static"));
  }
}
