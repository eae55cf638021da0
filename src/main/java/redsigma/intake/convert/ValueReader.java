package redsigma.intake.convert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import redsigma.intake.mapping.Take;
import redsigma.intake.mapping.Words;
import redsigma.schema.FieldType;
import redsigma.schema.Schema;

/** Reads the text of a value into what a kind of field stores. */
final class ValueReader {

  private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1");
  private static final Set<String> NO = Set.of("no", "n", "false", "f", "0");
  private static final Pattern PLACE =
      Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d+)?)");

  private final Schema schema;

  ValueReader(Schema schema) {
    this.schema = schema;
  }

  /** How a field of a kind reads a text that is not empty. */
  Function<String, Taken> of(FieldType type, Take take) {
    var reader =
        switch (type) {
          case FieldType.Text _ -> translated(take, Taken.Value::new);
          case FieldType.Number _ -> translated(take, ValueReader::number);
          case FieldType.YesNo _ -> translated(take, ValueReader::yesNo);
          case FieldType.Date _ -> (Function<String, Taken>) Dates.days(take)::day;
          case FieldType.DateTime _ -> (Function<String, Taken>) Dates.times(take)::time;
          case FieldType.PartialDate _ ->
              (Function<String, Taken>) Dates.partialDays(take)::partialDay;
          case FieldType.Code code -> codes(code, take);
          case FieldType.Place _ -> (Function<String, Taken>) ValueReader::place;
          case FieldType.Link _, FieldType.File _, FieldType.Group _ ->
              throw new IllegalArgumentException("No value is read into " + type);
        };
    return text -> reader.apply(lettered(text, take.letters()));
  }

  /** How a word is read that must be one of the known ones: a role, a certainty. */
  static Function<String, Taken> word(Take take, String what, Set<String> known) {
    return translated(take, text -> known(text, what, known));
  }

  private Function<String, Taken> codes(FieldType.Code type, Take take) {
    var known = schema.list(type.list()).codes().keySet();
    var one = word(take, "code of " + type.list(), known);
    var split = take.split();
    if (split == null) {
      return type.many() ? text -> listed(one.apply(text)) : one;
    }
    return text -> several(text.split(Pattern.quote(split)), one);
  }

  private static Taken listed(Taken one) {
    return one instanceof Taken.Value(var value) ? new Taken.Value(List.of(value)) : one;
  }

  private static Taken several(String[] texts, Function<String, Taken> one) {
    var values = new ArrayList<Object>();
    for (var text : texts) {
      switch (text.isBlank() ? Taken.NOTHING : one.apply(text.strip())) {
        case Taken.Value(var value) -> values.add(value);
        case Taken.Nothing _ -> {}
        case Taken.Unreadable unreadable -> {
          return unreadable;
        }
      }
    }
    return values.isEmpty() ? Taken.NOTHING : new Taken.Value(values);
  }

  private static Function<String, Taken> translated(Take take, Function<String, Taken> reader) {
    var codes = take.codes();
    if (codes == null || take.from() instanceof Take.Literal) {
      return reader;
    }
    return text -> translate(text, codes, take.otherwise(), reader);
  }

  private static Taken translate(
      String text,
      Map<String, String> codes,
      Take.Otherwise otherwise,
      Function<String, Taken> reader) {
    var code = codes.get(Words.plain(text));
    if (code != null) {
      return code.isEmpty() ? Taken.NOTHING : reader.apply(code);
    }
    return switch (otherwise) {
      case Take.Reject _ ->
          new Taken.Unreadable("'%s' has no translation".formatted(Shortened.of(text)));
      case Take.LeaveEmpty _ -> Taken.NOTHING;
      case Take.Use use -> reader.apply(use.code());
    };
  }

  private static Taken known(String text, String what, Set<String> known) {
    return known.contains(text)
        ? new Taken.Value(text)
        : new Taken.Unreadable("'%s' is no %s".formatted(Shortened.of(text), what));
  }

  private static Taken number(String text) {
    try {
      return new Taken.Value(new BigDecimal(text.replaceAll("[,\\s\\u00a0]", "")));
    } catch (NumberFormatException _) {
      return new Taken.Unreadable("'%s' is no number".formatted(Shortened.of(text)));
    }
  }

  private static Taken yesNo(String text) {
    var word = text.toLowerCase(Locale.ROOT);
    if (YES.contains(word) || NO.contains(word)) {
      return new Taken.Value(YES.contains(word));
    }
    return new Taken.Unreadable("'%s' is neither yes nor no".formatted(Shortened.of(text)));
  }

  private static Taken place(String text) {
    var match = PLACE.matcher(text);
    if (match.matches()
        && Math.abs(Double.parseDouble(match.group(1))) <= 90
        && Math.abs(Double.parseDouble(match.group(2))) <= 180) {
      return new Taken.Value(match.group(1) + "," + match.group(2));
    }
    return new Taken.Unreadable("'%s' is no latitude and longitude".formatted(Shortened.of(text)));
  }

  private static String lettered(String text, Take.Letters letters) {
    return switch (letters) {
      case AS_GIVEN -> text;
      case UPPER -> text.toUpperCase(Locale.ROOT);
      case LOWER -> text.toLowerCase(Locale.ROOT);
      case TITLE -> titled(text);
    };
  }

  private static String titled(String text) {
    var titled = new StringBuilder(text.toLowerCase(Locale.ROOT));
    boolean begins = true;
    for (int i = 0; i < titled.length(); i++) {
      char c = titled.charAt(i);
      if (begins) {
        titled.setCharAt(i, Character.toUpperCase(c));
      }
      begins = !Character.isLetterOrDigit(c) && c != '\'';
    }
    return titled.toString();
  }
}
