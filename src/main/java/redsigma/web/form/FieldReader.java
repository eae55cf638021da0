package redsigma.web.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redsigma.record.RecordId;
import redsigma.record.Values;
import redsigma.schema.CodeList;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.Schema;

/** Reads the fields of one form; what it cannot understand it sets down, and goes on. */
final class FieldReader {

  private static final Pattern POINT =
      Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?) ?[, ] ?(-?\\d{1,3}(?:\\.\\d+)?)");

  private final Schema schema;
  private final Entries entries;
  private final Instant now;
  private final List<Unread> unread = new ArrayList<>();

  FieldReader(Schema schema, Entries entries, Instant now) {
    this.schema = schema;
    this.entries = entries;
    this.now = now;
  }

  List<Unread> unread() {
    return List.copyOf(unread);
  }

  Values values(Map<String, Field> fields, String prefix) {
    var values = Values.EMPTY;
    for (var field : fields.values()) {
      if (!(field.type() instanceof FieldType.Link)) {
        values = values.with(field.name(), value(field, prefix + field.name()));
      }
    }
    return values;
  }

  private @Nullable Object value(Field field, String input) {
    var text = entries.first(input).strip();
    return switch (field.type()) {
      case FieldType.Text _ -> entries.first(input).replace("\r\n", "\n").strip();
      case FieldType.Number number -> number(input, text, number);
      case FieldType.YesNo _ -> yesNo(input, text);
      case FieldType.Date _ ->
          read(
              input,
              text,
              Dates.day(text, today()).map(Object::toString),
              "Write the date as 3 April 1991");
      case FieldType.DateTime _ ->
          read(
              input,
              text,
              Times.read(text, now).map(Instant::toString),
              "Write the date and the time as 3 April 1991 21:40");
      case FieldType.PartialDate _ -> partialDate(input, text);
      case FieldType.Code code -> code(input, code);
      case FieldType.Place _ ->
          read(
              input, text, place(text), "Write the place as latitude, longitude: 54.7761, -1.5733");
      case FieldType.File file -> files(input, file);
      case FieldType.Group group -> rows(group, input);
      case FieldType.Link _ -> null;
    };
  }

  /** A partial date, or null when blank or not understood. */
  @Nullable String partialDate(String input, String text) {
    return read(
        input,
        text,
        Dates.partial(text, today()),
        "Write a day, a month or a year: 3 April 1991, April 1991, about 1991");
  }

  void misread(String input, String text, String message) {
    unread.add(new Unread(input, text, message));
  }

  private LocalDate today() {
    return now.atZone(Times.LONDON).toLocalDate();
  }

  private <T> @Nullable T read(String input, String text, Optional<T> value, String message) {
    if (text.isEmpty()) {
      return null;
    }
    if (value.isEmpty()) {
      misread(input, text, message);
    }
    return value.orElse(null);
  }

  private @Nullable BigDecimal number(String input, String text, FieldType.Number type) {
    var unit = type.unit() == null ? "" : type.unit().toLowerCase(Locale.UK);
    var bare = text.toLowerCase(Locale.UK).replaceAll("[\\s, ]", "");
    var digits = bare.endsWith(unit) ? bare.substring(0, bare.length() - unit.length()) : bare;
    return read(input, text, decimal(digits, type.decimals()), numberAsked(type.decimals()));
  }

  private static String numberAsked(int decimals) {
    return decimals == 0
        ? "Write a whole number"
        : "Write a number with at most %d decimal places".formatted(decimals);
  }

  private static Optional<BigDecimal> decimal(String digits, int decimals) {
    if (!digits.matches("[-+]?\\d{1,30}(?:\\.\\d{1,30})?")) {
      return Optional.empty();
    }
    var number = new BigDecimal(digits);
    return Optional.of(number).filter(_ -> number.stripTrailingZeros().scale() <= decimals);
  }

  private @Nullable Boolean yesNo(String input, String text) {
    var answer =
        switch (text.toLowerCase(Locale.UK)) {
          case "true", "yes", "y" -> Optional.of(true);
          case "false", "no", "n" -> Optional.of(false);
          default -> Optional.<Boolean>empty();
        };
    return read(input, text, answer, "Choose yes, no or not known");
  }

  private @Nullable Object code(String input, FieldType.Code type) {
    var list = schema.list(type.list());
    var codes = new ArrayList<String>();
    for (var text : entries.all(input)) {
      var code = read(input, text.strip(), Codes.of(list, text.strip()), asked(list));
      if (code != null) {
        codes.add(code);
      }
    }
    return type.many()
        ? codes.stream().distinct().toList()
        : codes.stream().findFirst().orElse(null);
  }

  private static String asked(CodeList list) {
    return "Choose one of the list “%s”".formatted(list.title());
  }

  private static Optional<String> place(String text) {
    var point = POINT.matcher(text);
    if (!point.matches()
        || Double.parseDouble(point.group(1)) > 90
        || Math.abs(Double.parseDouble(point.group(2))) > 180) {
      return Optional.empty();
    }
    return Optional.of(point.group(1) + "," + point.group(2));
  }

  private @Nullable Object files(String input, FieldType.File type) {
    var ids = entries.all(input).stream().filter(RecordId::isId).distinct().toList();
    return type.many() ? ids : ids.stream().findFirst().orElse(null);
  }

  private List<Values> rows(FieldType.Group group, String input) {
    return entries.rows(input).stream()
        .filter(row -> !FormRows.untouched(group, input + "." + row, entries))
        .map(row -> values(group.fields(), input + "." + row + "."))
        .toList();
  }
}
