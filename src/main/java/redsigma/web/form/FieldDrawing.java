package redsigma.web.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redsigma.document.Documents;
import redsigma.record.RecordId;
import redsigma.record.Values;
import redsigma.schema.CodeList.Code;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;

/** Draws the fields of one form from its entries. */
final class FieldDrawing {

  private static final int RADIOS_UP_TO = 5;
  private static final int SELECT_UP_TO = 15;

  private final Schema schema;
  private final Entries entries;
  private final Map<String, String> errors;
  private final Instant now;
  private final Known known;
  private final LinkDrawing links;

  FieldDrawing(
      Schema schema, Entries entries, Map<String, String> errors, Known known, Instant now) {
    this.schema = schema;
    this.entries = entries;
    this.errors = errors;
    this.now = now;
    this.known = known;
    this.links = new LinkDrawing(schema, entries, errors, known, this);
  }

  /** A field; {@code values} decide whether its condition holds. */
  FieldView draw(Field field, String input, Values values) {
    var around = around(field, input, values);
    var text = entries.first(input);
    return switch (field.type()) {
      case FieldType.Text type when type.lines() > 1 ->
          new FieldView.Lines(around, text, type.lines(), type.max());
      case FieldType.Text type ->
          line(around, text, type.max() <= 20 ? "medium" : "wide", "text", null, type.max());
      case FieldType.Number type ->
          line(
              around, text, "short", type.decimals() == 0 ? "numeric" : "decimal", type.unit(), 40);
      case FieldType.YesNo _ -> yesNo(around, text);
      case FieldType.Date _, FieldType.DateTime _, FieldType.PartialDate _ ->
          line(around, text, "medium", "text", null, 60);
      case FieldType.Code type -> code(around, type);
      case FieldType.Place _ -> line(around, text, "medium", "text", null, 60);
      case FieldType.File type -> files(around, type);
      case FieldType.Link type -> links.draw(around, field, type, around.input());
      case FieldType.Group group -> group(around, group, input, values);
    };
  }

  /** What the fields below a prefix hold, for the conditions of a record made in place. */
  Values values(RecordType type, String prefix) {
    return new FieldReader(schema, entries, now).values(type.fields(), prefix);
  }

  private FieldView.Around around(Field field, String input, Values values) {
    var at =
        field.type() instanceof FieldType.Link ? input.replaceFirst("f\\.([^.]+)$", "l.$1") : input;
    var hidden =
        field.when() != null
            && !field.when().holds(values.plain())
            && entries.first(at).isBlank()
            && entries.blankBelow(at);
    return new FieldView.Around(
        id(at), at, field.label(), hint(field), errors.get(at), caution(field, at), hidden);
  }

  private static @Nullable String hint(Field field) {
    if (field.hint() != null) {
      return field.hint();
    }
    return switch (field.type()) {
      case FieldType.DateTime _ -> "As 3 April 2026 21:40, yesterday 2140, or now";
      case FieldType.Place _ -> "Latitude and longitude, as 54.7761, -1.5733";
      case FieldType.Date _ -> "As 3 April 1991 or 3/4/91";
      case FieldType.PartialDate _ -> "As 3/4/1991, April 1991 or about 1991";
      case FieldType.Text _,
          FieldType.Number _,
          FieldType.YesNo _,
          FieldType.Code _,
          FieldType.Link _,
          FieldType.Group _ ->
          null;
      case FieldType.File type -> capitalised(Documents.fitting(type).words());
    };
  }

  private @Nullable String caution(Field field, String input) {
    var text = entries.first(input).strip();
    if (text.isEmpty() || !(field.type() instanceof FieldType.Text type)) {
      return null;
    }
    if (text.length() > type.max()) {
      return "%,d characters, %,d more than are kept here"
          .formatted(text.length(), text.length() - type.max());
    }
    return type.format() == null ? null : type.format().warning(text).orElse(null);
  }

  static FieldView.Line line(
      FieldView.Around around,
      String text,
      String width,
      String mode,
      @Nullable String unit,
      int max) {
    return new FieldView.Line(around, text, width, mode, max, unit);
  }

  private static FieldView yesNo(FieldView.Around around, String text) {
    var options = new ArrayList<FieldView.Option>();
    add(options, around.input(), "true", "Yes", text.equals("true"));
    add(options, around.input(), "false", "No", text.equals("false"));
    add(options, around.input(), "", "Not known", text.isEmpty());
    return new FieldView.Radios(around, options);
  }

  private FieldView code(FieldView.Around around, FieldType.Code type) {
    var list = schema.list(type.list());
    var chosen = entries.all(around.input());
    var offered = Codes.offered(list, now.atZone(Times.LONDON).toLocalDate(), chosen);
    if (type.many()) {
      return new FieldView.Checks(
          around, options(around.input(), offered, chosen), offered.size() > SELECT_UP_TO);
    }
    var inRow = around.input().matches(".*\\.\\d+\\.[^.]+");
    if (offered.size() <= RADIOS_UP_TO && !inRow) {
      var options = new ArrayList<>(options(around.input(), offered, chosen));
      add(options, around.input(), "", "Not recorded", chosen.stream().allMatch(String::isBlank));
      return new FieldView.Radios(around, options);
    }
    if (offered.size() <= SELECT_UP_TO) {
      return new FieldView.Select(around, options(around.input(), offered, chosen));
    }
    return new FieldView.Pick(
        around,
        Codes.written(list, entries.first(around.input())),
        offered.stream().map(code -> Codes.written(list, code.code())).toList());
  }

  private static List<FieldView.Option> options(
      String input, List<Code> offered, List<String> chosen) {
    var options = new ArrayList<FieldView.Option>();
    offered.forEach(
        code -> add(options, input, code.code(), code.label(), chosen.contains(code.code())));
    return options;
  }

  /** The first control of a choice carries the input's own id, so that errors lead to it. */
  static void add(
      List<FieldView.Option> options, String input, String value, String label, boolean chosen) {
    var id = options.isEmpty() ? input : input + "-" + options.size();
    options.add(new FieldView.Option(id, value, label, chosen));
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  private FieldView files(FieldView.Around around, FieldType.File type) {
    var ids = entries.all(around.input()).stream().filter(RecordId::isId).toList();
    var kept = new ArrayList<FieldView.Files.Kept>();
    for (var id : ids) {
      kept.add(
          new FieldView.Files.Kept(
              around.id() + "-" + id, id, known.files().get(id), kept.isEmpty()));
    }
    return new FieldView.Files(
        around,
        kept,
        Uploads.CHOOSER + around.input(),
        String.join(",", Documents.fitting(type).mediaTypes().stream().sorted().toList()),
        type.many());
  }

  private FieldView group(
      FieldView.Around around, FieldType.Group group, String input, Values values) {
    var numbers = entries.rows(input);
    var rows = new ArrayList<FieldView.Group.Row>();
    for (int place = 0; place < numbers.size(); place++) {
      var row = input + "." + numbers.get(place);
      rows.add(
          new FieldView.Group.Row(
              id(row),
              row,
              group.item() + " " + (place + 1),
              rowFields(group, row, values),
              place == 0,
              place == numbers.size() - 1));
    }
    return new FieldView.Group(around, group.item(), rows);
  }

  private List<FieldView> rowFields(FieldType.Group group, String row, Values values) {
    return group.fields().values().stream()
        .map(field -> draw(field, row + "." + field.name(), values))
        .toList();
  }

  /** The id of the element that holds an input's whole field. */
  static String id(String input) {
    return "at-" + input.replace('.', '-');
  }
}
