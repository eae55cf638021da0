package redsigma.web.form;

import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;

/** The rows of a form's groups and link fields: which stand for nothing, and how they are kept. */
final class FormRows {

  private FormRows() {}

  /** Whether a group's row holds nothing but blanks and the values it was born with. */
  static boolean untouched(FieldType.Group group, String row, Entries entries) {
    return group.fields().values().stream()
        .allMatch(
            field ->
                entries.all(row + "." + field.name()).stream()
                    .allMatch(text -> text.isBlank() || text.equals(field.defaultValue())));
  }

  /**
   * The form without rows that say nothing, numbered from 0 as the saved record numbers them; so
   * too the groups of records made in place.
   */
  static Entries tidy(Schema schema, RecordType type, Entries entries) {
    var tidied = tidy(type, "f.", "l.", entries);
    for (var field : type.fields().values()) {
      for (int row : tidied.rows("l." + field.name())) {
        var made = "l." + field.name() + "." + row + ".new";
        var madeType = schema.findType(tidied.first(made + ".type"));
        if (madeType.isPresent()) {
          tidied = tidy(madeType.get(), made + ".f.", made + ".l.", tidied);
        }
      }
    }
    return tidied;
  }

  private static Entries tidy(RecordType type, String values, String links, Entries entries) {
    var tidied = entries;
    for (var field : type.fields().values()) {
      tidied = tidy(field, values, links, tidied);
    }
    return tidied;
  }

  private static Entries tidy(Field field, String values, String links, Entries entries) {
    if (field.type() instanceof FieldType.Group group) {
      var input = values + field.name();
      return entries.withRows(
          input,
          entries.rows(input).stream()
              .filter(row -> !untouched(group, input + "." + row, entries))
              .toList());
    }
    if (field.type() instanceof FieldType.Link) {
      var input = links + field.name();
      return entries.withRows(
          input,
          entries.rows(input).stream()
              .filter(row -> !blankLink(input + "." + row, entries))
              .toList());
    }
    return entries;
  }

  /** Whether a link field's row names, makes and seeks no record. */
  static boolean blankLink(String row, Entries entries) {
    return entries.first(row + ".id").isBlank()
        && entries.first(row + ".words").isBlank()
        && entries.first(row + ".new.type").isBlank();
  }
}
