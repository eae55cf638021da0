package redsigma.api.scim;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads the filters that directories send: one or more equalities, joined by "and". */
final class Filter {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern EQUALITY =
      Pattern.compile(
          "\\s*([\\w.:$-]+)\\s+eq\\s+(\"(?:[^\"\\\\]|\\\\.)*+\"|true|false)\\s*(and\\s+|$)",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 2_000;

  private Filter() {}

  /** What must be equal to what, by the attributes' names in small letters. */
  static Map<String, String> read(@Nullable String filter, Set<String> known) {
    var equal = new LinkedHashMap<String, String>();
    var text = filter == null ? "" : filter.strip();
    if (text.length() > LONGEST) {
      throw ScimProblem.wrongFilter("A filter may have %,d characters.".formatted(LONGEST));
    }
    var found = EQUALITY.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!found.region(at, text.length()).lookingAt()) {
        throw ScimProblem.wrongFilter("Write equalities: attribute eq \"value\".");
      }
      var name = Paths.plain(found.group(1));
      if (!known.contains(name) || equal.put(name, value(found.group(2))) != null) {
        throw ScimProblem.wrongFilter("'%s' cannot be asked for here.".formatted(found.group(1)));
      }
      at = found.end();
      if (at == text.length() && !found.group(3).isEmpty()) {
        throw ScimProblem.wrongFilter("Something must follow 'and'.");
      }
    }
    return equal;
  }

  private static String value(String written) {
    try {
      return written.startsWith("\"")
          ? JSON.readValue(written, String.class)
          : written.toLowerCase(Locale.ROOT);
    } catch (tools.jackson.core.JacksonException wrong) {
      throw ScimProblem.wrongFilter("A value in the filter cannot be read.");
    }
  }
}
