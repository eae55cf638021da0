package redsigma.web.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import redsigma.record.RecordId;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;

/**
 * What the buttons inside a form do to it, but for saving: {@code add:f.names}, {@code
 * remove:f.names.1}, {@code up:f.names.1}, {@code find:l.person.0}, {@code pick:l.person.0:<id>},
 * {@code new:l.person.0:<type>}, {@code drop:f.scene:<id>}, {@code front:f.scene:<id>}.
 */
final class FormActions {

  private final Schema schema;
  private final RecordType type;
  private final Prefill prefill;

  FormActions(Schema schema, RecordType type, Prefill prefill) {
    this.schema = schema;
    this.type = type;
    this.prefill = prefill;
  }

  /** The form after a button; {@code fresh} names a record made by it. */
  Entries apply(Entries entries, String button, RecordId fresh) {
    var parts = button.split(":", 3);
    var at = parts.length > 1 ? parts[1] : "";
    var what = parts.length > 2 ? parts[2] : "";
    return switch (parts[0]) {
      case "add" -> add(entries, at);
      case "remove" -> remove(entries, at);
      case "up" -> move(entries, at, -1);
      case "down" -> move(entries, at, 1);
      case "drop" -> files(entries, at, what, false);
      case "front" -> files(entries, at, what, true);
      case "pick" -> pick(entries, at, what);
      case "new" -> make(entries, at, what, fresh);
      default -> entries;
    };
  }

  /** Where on the page a button's work shows: the field it belongs to. */
  static String anchor(String button) {
    var parts = button.split(":", 3);
    var at = parts.length > 1 ? parts[1] : "";
    var field = parts[0].equals("add") ? at : at.replaceFirst("\\.\\d+$", "");
    return FieldDrawing.id(field);
  }

  private Entries add(Entries entries, String input) {
    var rows = entries.rows(input);
    var row = input + "." + (rows.isEmpty() ? 0 : rows.getLast() + 1);
    return group(entries, input)
        .map(group -> entries.withAll(prefill.row(group, row)))
        .orElse(entries);
  }

  private Optional<FieldType.Group> group(Entries entries, String input) {
    int made = input.indexOf(".new.f.");
    var owner =
        made < 0
            ? Optional.of(type)
            : schema.findType(entries.first(input.substring(0, made) + ".new.type"));
    var name = input.substring(input.lastIndexOf('.') + 1);
    return owner
        .flatMap(found -> found.field(name))
        .map(Field::type)
        .filter(FieldType.Group.class::isInstance)
        .map(FieldType.Group.class::cast);
  }

  private static Entries remove(Entries entries, String row) {
    var input = above(row);
    return entries.withRows(
        input,
        entries.rows(input).stream().filter(number -> !row.equals(input + "." + number)).toList());
  }

  private static Entries move(Entries entries, String row, int by) {
    var input = above(row);
    var order = new ArrayList<>(entries.rows(input));
    int from = order.stream().map(number -> input + "." + number).toList().indexOf(row);
    int to = from + by;
    if (from < 0 || to < 0 || to >= order.size()) {
      return entries;
    }
    Collections.swap(order, from, to);
    return entries.withRows(input, order);
  }

  /** Takes one file out of a field, or puts it before the others. */
  private static Entries files(Entries entries, String input, String id, boolean keep) {
    var ids = new ArrayList<>(entries.all(input));
    if (ids.remove(id) && keep) {
      ids.addFirst(id);
    }
    return ids.isEmpty() ? entries.without(input) : entries.with(input, ids);
  }

  private static Entries pick(Entries entries, String row, String id) {
    return entries.without(row + ".words").without(row + ".new").with(row + ".id", id);
  }

  private Entries make(Entries entries, String row, String name, RecordId fresh) {
    var made = schema.findType(name);
    if (made.isEmpty() || Entries.isInside(row)) {
      return entries;
    }
    var words = entries.first(row + ".words");
    var prefix = row + ".new.f.";
    return entries
        .without(row + ".words")
        .without(row + ".id")
        .with(row + ".new.type", name)
        .with(row + ".new.id", fresh.toString())
        .withAll(prefill.start(made.get(), prefix))
        .withAll(prefill.words(made.get(), prefix, words));
  }

  private static String above(String row) {
    return row.substring(0, Math.max(0, row.lastIndexOf('.')));
  }
}
