package redsigma.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line made of fields: {@code {make} {model}[, {colour}]}. A part in square brackets is left out
 * whole when any field in it is empty; outside brackets an empty field is left out with one space.
 */
public record Template(String source) {

  private static final Pattern PART = Pattern.compile("\\[([^\\]]*)\\]|([^\\[]+)");
  private static final Pattern FIELD = Pattern.compile("\\{([^}]+)\\}");

  /** The field paths it names, in order. */
  public List<String> paths() {
    var paths = new ArrayList<String>();
    var matcher = FIELD.matcher(source);
    while (matcher.find()) {
      paths.add(matcher.group(1));
    }
    return List.copyOf(paths);
  }

  /** Fills it in; {@code value} answers a path with its shown text, empty when there is none. */
  public String render(UnaryOperator<String> value) {
    var line = new StringBuilder();
    var parts = PART.matcher(source);
    while (parts.find()) {
      if (parts.group(1) == null) {
        line.append(fill(parts.group(2), value));
      } else if (FIELD
          .matcher(parts.group(1))
          .results()
          .noneMatch(field -> value.apply(field.group(1)).isBlank())) {
        line.append(fill(parts.group(1), value));
      }
    }
    return line.toString().replaceAll("\\s+", " ").replaceAll("^[\\s,·]+|[\\s,·]+$", "");
  }

  private static String fill(String part, UnaryOperator<String> value) {
    return FIELD
        .matcher(part)
        .replaceAll(field -> Matcher.quoteReplacement(value.apply(field.group(1))));
  }
}
