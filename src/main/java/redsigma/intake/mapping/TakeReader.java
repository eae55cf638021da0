package redsigma.intake.mapping;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import redsigma.intake.mapping.Take.Letters;
import redsigma.schema.Template;

/** Reads what a field takes: a column's name alone, or a map that says more. */
final class TakeReader {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Problems problems;
  private final Map<String, Map<String, String>> translations;

  TakeReader(Problems problems, Map<String, Map<String, String>> translations) {
    this.problems = problems;
    this.translations = translations;
  }

  @Nullable Take column(Node node) {
    return read(node, true);
  }

  /** As {@link #column}, but a text alone is the value itself. */
  @Nullable Take literal(@Nullable Node node) {
    return node == null ? null : read(node, false);
  }

  private @Nullable Take read(Node node, boolean columnAlone) {
    return switch (node) {
      case ScalarNode text -> {
        var from =
            columnAlone ? new Take.Column(text.getValue()) : new Take.Literal(text.getValue());
        yield plain(Part.lineOf(node), from);
      }
      case MappingNode map -> full(new Part(map, problems));
      default -> {
        problems.add(
            Part.lineOf(node),
            "A list cannot be taken.",
            "Write a column, or a map with 'column', 'template' or 'value'.");
        yield null;
      }
    };
  }

  private static Take plain(int line, Take.From from) {
    return new Take(
        line, from, null, List.of(), LONDON, null, new Take.Reject(), Letters.AS_GIVEN, null, null);
  }

  private @Nullable Take full(Part part) {
    var from = from(part);
    var take =
        from == null
            ? null
            : new Take(
                part.line(),
                from,
                match(part),
                part.texts("pattern"),
                zone(part),
                codes(part),
                otherwise(part),
                letters(part),
                part.text("if-empty"),
                part.text("split"));
    part.end();
    return take;
  }

  private Take.@Nullable From from(Part part) {
    var column = part.text("column");
    var template = part.text("template");
    var value = part.text("value");
    if (column != null && template == null && value == null) {
      return new Take.Column(column);
    }
    if (template != null && column == null && value == null) {
      return new Take.Columns(new Template(template));
    }
    if (value != null && column == null && template == null) {
      return new Take.Literal(value);
    }
    problems.add(
        part.line(),
        "It is not said what is taken.",
        "Write exactly one of 'column', 'template' and 'value'.");
    return null;
  }

  private @Nullable Pattern match(Part part) {
    var match = part.text("match");
    try {
      var pattern = match == null ? null : Pattern.compile(match);
      if (pattern != null && pattern.matcher("").groupCount() != 1) {
        problems.add(
            part.line("match"),
            "'%s' does not say which part is taken.".formatted(match),
            "Put round brackets about that part, once.");
        return null;
      }
      return pattern;
    } catch (PatternSyntaxException broken) {
      problems.add(
          part.line("match"),
          "'%s' is no regular expression: %s.".formatted(match, broken.getDescription()),
          "Put it in single quotes, and a backslash before what is meant as it stands.");
      return null;
    }
  }

  private ZoneId zone(Part part) {
    var zone = part.text("zone");
    try {
      return zone == null ? LONDON : ZoneId.of(zone);
    } catch (DateTimeException _) {
      problems.add(
          part.line("zone"),
          "There is no time zone '%s'.".formatted(zone),
          "Write one such as Europe/London or UTC.");
      return LONDON;
    }
  }

  private @Nullable Map<String, String> codes(Part part) {
    if (!part.has("codes")) {
      return null;
    }
    if (part.node("codes") instanceof ScalarNode named) {
      var known = translations.get(named.getValue());
      if (known == null) {
        problems.unknown(
            part.line("codes"), "translation", named.getValue(), translations.keySet());
      }
      return known == null ? Map.of() : known;
    }
    return Words.plain(part.textsByName("codes"));
  }

  private static Take.Otherwise otherwise(Part part) {
    var otherwise = part.text("otherwise", "reject");
    return switch (otherwise) {
      case "reject" -> new Take.Reject();
      case "empty" -> new Take.LeaveEmpty();
      default -> new Take.Use(otherwise);
    };
  }

  private Letters letters(Part part) {
    var wanted = part.text("letters", "as-given");
    for (var letters : Letters.values()) {
      if (written(letters).equals(wanted)) {
        return letters;
      }
    }
    var known = Arrays.stream(Letters.values()).map(TakeReader::written).toList();
    problems.unknown(part.line("letters"), "way of writing", wanted, known);
    return Letters.AS_GIVEN;
  }

  private static String written(Letters letters) {
    return letters.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
