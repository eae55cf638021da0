package redsigma.api.scim;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the names of attributes, in any case of letters and with or without their schema's. */
final class Paths {

  private static final Pattern CHOSEN = Pattern.compile("[^\\[]+\\[(.+)](?:\\.\\w+)?");

  private Paths() {}

  /** A name in small letters, without its schema's but for that of an extension. */
  static String plain(String path) {
    var small = path.strip().toLowerCase(Locale.ROOT);
    for (var schema : new String[] {Urn.USER, Urn.GROUP}) {
      var prefix = schema.toLowerCase(Locale.ROOT) + ":";
      if (small.startsWith(prefix)) {
        return small.substring(prefix.length());
      }
    }
    return small;
  }

  /** The value that a path such as {@code members[value eq "42"]} chooses; null where none is. */
  static @Nullable String chosen(String path) {
    var found = CHOSEN.matcher(path.strip());
    if (!found.matches()) {
      return null;
    }
    Map<String, String> equal =
        Filter.read(found.group(1), Set.of("value", "display", "primary", "type"));
    return equal.get("value");
  }

  /** The attribute that a path begins with. */
  static String attribute(String path) {
    var plain = plain(path);
    int bracket = plain.indexOf('[');
    return bracket < 0 ? plain : plain.substring(0, bracket);
  }
}
