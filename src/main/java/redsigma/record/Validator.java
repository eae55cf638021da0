package redsigma.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import redsigma.record.SaveResult.Problem;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.Schema;

/** Tells what in a record's data cannot be stored, and what merely looks wrong. */
final class Validator {

  private static final int MOST_ROWS = 500;
  private static final int MOST_FILES = 200;
  private static final BigDecimal LARGEST = new BigDecimal("1e18");

  private final Schema schema;
  private final List<Problem> stops = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  private Validator(Schema schema) {
    this.schema = schema;
  }

  /** Stops refuse a save; warnings accompany it. */
  record Verdict(List<Problem> stops, List<Problem> warnings) {}

  static Verdict check(Schema schema, Map<String, Field> fields, Values data) {
    var validator = new Validator(schema);
    validator.checkAll("", fields, data);
    return new Verdict(List.copyOf(validator.stops), List.copyOf(validator.warnings));
  }

  private void checkAll(String prefix, Map<String, Field> fields, Values data) {
    for (var name : data.names()) {
      var field = fields.get(name);
      if (field == null) {
        stop(prefix + name, "There is no such field.");
      } else {
        check(prefix + name, field, data);
      }
    }
  }

  private void check(String path, Field field, Values data) {
    var value = data.value(field.name()).orElseThrow();
    switch (field.type()) {
      case FieldType.Text text -> checkText(path, field, text, value);
      case FieldType.Number number -> checkNumber(path, field, number, value);
      case FieldType.YesNo yesNo -> shape(path, field, value instanceof Boolean, "yes or no");
      case FieldType.Date date -> shape(path, field, Dates.isDate(value), "a date");
      case FieldType.DateTime time -> shape(path, field, Dates.isInstant(value), "a date and time");
      case FieldType.PartialDate date ->
          shape(path, field, Dates.isPartial(value), "a date, a month or a year");
      case FieldType.Code code -> checkCode(path, field, code, data);
      case FieldType.Link link -> stop(path, "%s is a link, not a value.".formatted(field.label()));
      case FieldType.Place place ->
          shape(path, field, Point.isStored(value), "a latitude and longitude");
      case FieldType.File file -> checkFile(path, field, file, data);
      case FieldType.Group group -> checkGroup(path, field, group, data);
    }
  }

  private void checkText(String path, Field field, FieldType.Text type, Object value) {
    if (!(value instanceof String text)) {
      shape(path, field, false, "text");
    } else if (text.length() > type.max()) {
      stop(
          path,
          "%s is %,d characters long; %,d fit."
              .formatted(field.label(), text.length(), type.max()));
    } else if (text.indexOf('\0') >= 0) {
      stop(path, "%s holds a character that cannot be stored.".formatted(field.label()));
    } else if (type.format() != null) {
      type.format().warning(text).ifPresent(warning -> warn(path, warning));
    }
  }

  private void checkNumber(String path, Field field, FieldType.Number type, Object value) {
    if (!(value instanceof BigDecimal number) || number.abs().compareTo(LARGEST) > 0) {
      shape(path, field, false, "a number");
      return;
    }
    var min = type.min();
    var max = type.max();
    if ((min != null && number.compareTo(min) < 0) || (max != null && number.compareTo(max) > 0)) {
      warn(path, "%s looks unusual: %s.".formatted(field.label(), number.toPlainString()));
    }
  }

  private void checkCode(String path, Field field, FieldType.Code type, Values data) {
    var list = schema.list(type.list());
    var codes = data.codes(field.name());
    shape(path, field, !codes.isEmpty() && (type.many() || codes.size() == 1), "a code");
    codes.stream()
        .filter(code -> list.code(code).isEmpty())
        .forEach(
            code -> stop(path, "'%s' is not in the list %s.".formatted(cut(code), list.title())));
  }

  private void checkFile(String path, Field field, FieldType.File type, Values data) {
    var files = data.codes(field.name());
    shape(
        path,
        field,
        !files.isEmpty()
            && (type.many() || files.size() == 1)
            && files.size() <= MOST_FILES
            && files.stream().allMatch(RecordId::isId),
        type.many() ? "at most %d files".formatted(MOST_FILES) : "a file");
  }

  private void checkGroup(String path, Field field, FieldType.Group group, Values data) {
    var rows = data.rows(field.name());
    shape(path, field, !rows.isEmpty(), "a list of rows");
    if (rows.size() > MOST_ROWS) {
      stop(path, "%s has %,d rows; %,d fit.".formatted(field.label(), rows.size(), MOST_ROWS));
    }
    for (int row = 0; row < rows.size(); row++) {
      checkAll(path + "." + row + ".", group.fields(), rows.get(row));
    }
  }

  private void shape(String path, Field field, boolean right, String wanted) {
    if (!right) {
      stop(path, "%s must be %s.".formatted(field.label(), wanted));
    }
  }

  private void stop(String path, String message) {
    stops.add(new Problem(path, message));
  }

  private void warn(String path, String message) {
    warnings.add(new Problem(path, message));
  }

  private static String cut(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
