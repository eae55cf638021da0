package redsigma.web.form;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import redsigma.schema.Field;
import redsigma.schema.Field.SearchRole;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.security.Viewer;

/** What a new record's form starts with: defaults, first rows, and words already typed. */
final class Prefill {

  private final Viewer viewer;
  private final Instant now;

  Prefill(Viewer viewer, Instant now) {
    this.viewer = viewer;
    this.now = now;
  }

  /** The defaults of a type's fields, and a first row for the groups of its short form. */
  Entries start(RecordType type, String prefix) {
    var entries = Entries.NONE;
    for (var field : type.fields().values()) {
      var input = prefix + field.name();
      if (field.type() instanceof FieldType.Group group) {
        if (group.fields().values().stream().anyMatch(Field::quick) || field.quick()) {
          entries = entries.withAll(row(group, input + ".0"));
        }
      } else if (!(field.type() instanceof FieldType.Link) && field.defaultValue() != null) {
        entries = entries.with(input, text(field.defaultValue()));
      }
    }
    return entries;
  }

  /** A row as it is born: with its fields' literal defaults, by which it is known as untouched. */
  Entries row(FieldType.Group group, String row) {
    var entries = Entries.NONE.with(row, "row");
    for (var field : group.fields().values()) {
      if (field.defaultValue() != null && text(field.defaultValue()).equals(field.defaultValue())) {
        entries = entries.with(row + "." + field.name(), field.defaultValue());
      }
    }
    return entries;
  }

  /** Words as the mark of another record, which a new one is linked to; else as its own. */
  Entries words(Schema schema, RecordType type, String words) {
    var link = type.isMarkedBy(words) ? Optional.<Field>empty() : schema.linkTo(type, words);
    return link.map(field -> Entries.NONE.with("l." + field.name() + ".0.words", words))
        .orElseGet(() -> words(type, "f.", words));
  }

  /**
   * Words as the name or mark of a new record: into the mark they look like, else into its names,
   * else into the first line of its short form.
   */
  Entries words(RecordType type, String prefix, String words) {
    var fields = type.fields().values();
    return fields.stream()
        .filter(field -> field.marks(words))
        .findFirst()
        .map(field -> Entries.NONE.with(prefix + field.name(), words))
        .or(() -> inNames(type, prefix, words))
        .or(
            () ->
                fields.stream()
                    .filter(field -> field.quick() && isPlainLine(field))
                    .findFirst()
                    .map(field -> Entries.NONE.with(prefix + field.name(), words)))
        .orElse(Entries.NONE);
  }

  private Optional<Entries> inNames(RecordType type, String prefix, String words) {
    for (var field : type.fields().values()) {
      var input = prefix + field.name();
      if (field.type() instanceof FieldType.Group group) {
        var named = group.fields().values().stream().filter(Prefill::isName).toList();
        if (!named.isEmpty()) {
          return Optional.of(row(group, input + ".0").withAll(spread(named, input + ".0.", words)));
        }
      } else if (isName(field)) {
        return Optional.of(Entries.NONE.with(input, words));
      }
    }
    return Optional.empty();
  }

  private static boolean isName(Field field) {
    return field.type() instanceof FieldType.Text && field.search() == SearchRole.NAME;
  }

  private static boolean isPlainLine(Field field) {
    return field.type() instanceof FieldType.Text text
        && text.lines() == 1
        && text.format() == null;
  }

  /** "Jon Smyth" over given name and surname; one word goes to the last, more to the middle. */
  private static Entries spread(List<Field> fields, String prefix, String words) {
    var parts = words.strip().split("\\s+", -1);
    var entries = Entries.NONE;
    int last = fields.size() - 1;
    if (parts.length == 1 || last == 0) {
      return entries.with(prefix + fields.get(last).name(), words.strip());
    }
    entries = entries.with(prefix + fields.get(last).name(), parts[parts.length - 1]);
    for (int part = 0; part < parts.length - 1; part++) {
      var input = prefix + fields.get(Math.min(part, last - 1)).name();
      var before = entries.first(input);
      entries = entries.with(input, before.isEmpty() ? parts[part] : before + " " + parts[part]);
    }
    return entries;
  }

  private String text(String defaultValue) {
    return switch (defaultValue) {
      case "now" -> Times.write(now.truncatedTo(ChronoUnit.MINUTES));
      case "today" -> Dates.write(now.atZone(Times.LONDON).toLocalDate().toString());
      case "me" -> viewer.name();
      case "my-force" -> viewer.force();
      case "my-unit" -> viewer.unit();
      default -> defaultValue;
    };
  }
}
