package redsigma.web.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import redsigma.record.Certainty;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;

/** Draws the link fields of one form, row by row, with one more row to type in. */
final class LinkDrawing {

  private final Schema schema;
  private final Entries entries;
  private final Map<String, String> errors;
  private final Known known;
  private final FieldDrawing fields;

  LinkDrawing(
      Schema schema,
      Entries entries,
      Map<String, String> errors,
      Known known,
      FieldDrawing fields) {
    this.schema = schema;
    this.entries = entries;
    this.errors = errors;
    this.known = known;
    this.fields = fields;
  }

  FieldView.Links draw(FieldView.Around around, Field field, FieldType.Link type, String input) {
    var numbers = new ArrayList<>(entries.rows(input));
    int next = numbers.isEmpty() ? 0 : numbers.getLast() + 1;
    if (numbers.isEmpty()
        || (type.many() && !FormRows.blankLink(input + "." + numbers.getLast(), entries))) {
      numbers.add(next);
    }
    var rows = numbers.stream().map(row -> row(around, field, type, input + "." + row)).toList();
    var more = entries.first(input + ".more");
    return new FieldView.Links(
        around, entries.all(input + ".had"), rows, more.isBlank() ? null : more);
  }

  private LinkView row(FieldView.Around around, Field field, FieldType.Link type, String input) {
    var id = FieldDrawing.id(input);
    var made = schema.findType(entries.first(input + ".new.type"));
    if (made.isPresent() && type.to().contains(made.get().name()) && !Entries.isInside(input)) {
      return making(id, input, made.get(), terms(type, input));
    }
    var picked = entries.first(input + ".id");
    var link = entries.first(input + ".link");
    if (!picked.isBlank()) {
      var other = FormReader.id(picked).map(known.portraits()::get);
      return other
          .<LinkView>map(
              portrait -> new LinkView.Picked(id, input, link, portrait, terms(type, input)))
          .orElseGet(() -> new LinkView.Unseen(id, input, link, picked));
    }
    return new LinkView.Seeking(
        id,
        input,
        field.label(),
        entries.first(input + ".words"),
        errors.get(input + ".words"),
        around.describedBy(),
        known.offers().getOrDefault(input, Offers.none(input)));
  }

  private LinkView making(String id, String input, RecordType made, LinkView.Terms terms) {
    var prefix = input + ".new.f.";
    var values = fields.values(made, prefix);
    var quick = new ArrayList<FieldView>();
    var rest = new ArrayList<FieldView>();
    for (var field : made.fields().values()) {
      if (!(field.type() instanceof FieldType.File)) {
        var view = fields.draw(field, prefix + field.name(), values);
        (field.quick() ? quick : rest).add(view);
      }
    }
    return new LinkView.Making(
        id,
        input,
        made.name(),
        made.title(),
        made.icon(),
        made.colour(),
        entries.first(input + ".new.id"),
        quick.isEmpty() ? rest : quick,
        quick.isEmpty() ? List.of() : rest,
        terms);
  }

  private LinkView.Terms terms(FieldType.Link type, String input) {
    var from = date(input + ".from", "From");
    var until = date(input + ".until", "Until");
    var certainty = FormReader.certainty(entries.first(input + ".certainty"));
    var open =
        !(from.text().isBlank() && until.text().isBlank() && certainty == Certainty.CONFIRMED);
    return new LinkView.Terms(
        roles(type, input + ".role"),
        certainties(input + ".certainty", certainty),
        from,
        until,
        open);
  }

  private List<FieldView.Option> roles(FieldType.Link type, String input) {
    var roles = schema.linkType(type.link()).roles().values();
    if (type.role() != null || roles.isEmpty()) {
      return List.of();
    }
    var chosen = entries.first(input);
    var options = new ArrayList<FieldView.Option>();
    roles.forEach(
        role ->
            FieldDrawing.add(
                options, input, role.code(), role.label(), role.code().equals(chosen)));
    return options;
  }

  static List<FieldView.Option> certainties(String input, Certainty chosen) {
    var options = new ArrayList<FieldView.Option>();
    Arrays.stream(Certainty.values())
        .forEach(
            certainty ->
                FieldDrawing.add(
                    options, input, certainty.name(), words(certainty), certainty == chosen));
    return options;
  }

  private static String words(Certainty certainty) {
    var name = certainty.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.UK);
  }

  private FieldView.Line date(String input, String label) {
    var around =
        new FieldView.Around(
            FieldDrawing.id(input), input, label, null, errors.get(input), null, false);
    return FieldDrawing.line(around, entries.first(input), "medium", "text", null, 60);
  }
}
