package redsigma.web.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redsigma.record.LinkedRecord;
import redsigma.record.Values;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;

/** Writes stored values into a form, in words that read back as the same values. */
final class FieldWriter {

  private FieldWriter() {}

  static Entries write(RecordType type, Values values) {
    return write(type.fields(), "f.", values);
  }

  static Entries write(Map<String, Field> fields, String prefix, Values values) {
    var entries = Entries.NONE;
    for (var field : fields.values()) {
      entries = entries.withAll(write(field, prefix + field.name(), values));
    }
    return entries;
  }

  static Entries write(Field field, String input, Values values) {
    var name = field.name();
    return switch (field.type()) {
      case FieldType.Text _ -> one(input, values.text(name));
      case FieldType.Number _ -> one(input, values.number(name).map(BigDecimal::toPlainString));
      case FieldType.YesNo _ -> one(input, values.value(name).map(String::valueOf));
      case FieldType.Date _ -> one(input, values.text(name).map(Dates::write));
      case FieldType.DateTime _ -> one(input, values.text(name).map(Times::write));
      case FieldType.PartialDate _ -> one(input, values.text(name).map(Dates::writePartial));
      case FieldType.Code _, FieldType.File _ ->
          values.has(name) ? Entries.NONE.with(input, values.codes(name)) : Entries.NONE;
      case FieldType.Place _ -> one(input, values.text(name).map(at -> at.replace(",", ", ")));
      case FieldType.Group group -> rows(group, input, values.rows(name));
      case FieldType.Link _ -> Entries.NONE;
    };
  }

  private static Entries one(String input, Optional<String> text) {
    return text.map(value -> Entries.NONE.with(input, value)).orElse(Entries.NONE);
  }

  private static Entries rows(FieldType.Group group, String input, List<Values> rows) {
    var entries = Entries.NONE;
    for (int row = 0; row < rows.size(); row++) {
      var at = input + "." + row;
      entries = entries.with(at, "row").withAll(write(group.fields(), at + ".", rows.get(row)));
    }
    return entries;
  }

  /** The rows of a link field, and which links they were. */
  static Entries links(Field field, List<LinkedRecord> linked) {
    var input = "l." + field.name();
    var entries =
        Entries.NONE.with(
            input + ".had", linked.stream().map(one -> one.link().id().toString()).toList());
    for (int row = 0; row < linked.size(); row++) {
      var at = input + "." + row;
      var link = linked.get(row).link();
      entries =
          entries
              .with(at + ".id", linked.get(row).other().id().toString())
              .with(at + ".link", link.id().toString())
              .with(at + ".role", Optional.ofNullable(link.role()).orElse(""))
              .with(at + ".certainty", link.certainty().name())
              .with(at + ".from", written(link.validFrom()))
              .with(at + ".until", written(link.validUntil()));
    }
    return entries;
  }

  private static String written(@Nullable String date) {
    return date == null ? "" : Dates.writePartial(date);
  }
}
