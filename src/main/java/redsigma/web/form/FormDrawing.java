package redsigma.web.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import redsigma.record.Values;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.RecordType.Section;
import redsigma.schema.Schema;

/** Draws the sections of a form from its entries. */
final class FormDrawing {

  private static final int FOLD_FROM = 4;

  private FormDrawing() {}

  static List<SectionView> sections(
      Schema schema,
      RecordType type,
      Entries entries,
      List<FormView.Mistake> mistakes,
      Known known,
      Instant now) {
    var values = FormReader.read(schema, type, entries, now).values();
    var fields = new FieldDrawing(schema, entries, byInput(mistakes), known, now);
    var sections = new ArrayList<SectionView>();
    for (var section : type.form()) {
      var drawn =
          section.fields().stream()
              .flatMap(name -> type.field(name).stream())
              .map(field -> fields.draw(field, "f." + field.name(), values))
              .toList();
      if (!drawn.isEmpty()) {
        sections.add(section(type, section, sections.size(), drawn, values, entries));
      }
    }
    return sections;
  }

  private static SectionView section(
      RecordType type,
      Section section,
      int place,
      List<FieldView> drawn,
      Values values,
      Entries entries) {
    var fields = section.fields().stream().flatMap(name -> type.field(name).stream()).toList();
    var filled = fields.stream().anyMatch(field -> filled(field, entries));
    var wrong = drawn.stream().anyMatch(field -> field.around().error() != null);
    var open =
        type.form().size() < FOLD_FROM
            || place == 0
            || filled
            || wrong
            || fields.stream().anyMatch(FormDrawing::wanted);
    var hidden = section.when() != null && !section.when().holds(values.plain()) && !filled;
    return new SectionView(
        "section-" + place, section.title(), section.hint(), hidden, open, drawn);
  }

  /** What is wanted sooner or later stands open: it is quick, linked, or asked for on the way. */
  private static boolean wanted(Field field) {
    return field.quick()
        || !field.requiredFor().isEmpty()
        || field.type() instanceof FieldType.Link
        || (field.type() instanceof FieldType.Group group
            && group.fields().values().stream().anyMatch(FormDrawing::wanted));
  }

  private static boolean filled(Field field, Entries entries) {
    return switch (field.type()) {
      case FieldType.Link _ ->
          entries.rows("l." + field.name()).stream()
              .anyMatch(row -> !FormRows.blankLink("l." + field.name() + "." + row, entries));
      case FieldType.Group _ -> !entries.rows("f." + field.name()).isEmpty();
      case FieldType.Text _,
          FieldType.Number _,
          FieldType.YesNo _,
          FieldType.Date _,
          FieldType.DateTime _,
          FieldType.PartialDate _,
          FieldType.Code _,
          FieldType.Place _,
          FieldType.File _ ->
          !entries.first("f." + field.name()).isBlank();
    };
  }

  private static Map<String, String> byInput(List<FormView.Mistake> mistakes) {
    var byInput = new LinkedHashMap<String, String>();
    mistakes.forEach(mistake -> byInput.putIfAbsent(mistake.anchor(), mistake.message()));
    return byInput;
  }
}
