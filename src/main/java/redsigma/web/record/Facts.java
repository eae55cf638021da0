package redsigma.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import redsigma.record.Shown;
import redsigma.record.Values;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;

/** Lays out what is known of a record, in the order of its form. */
@Component
class Facts {

  private final Shown shown;

  Facts(Shown shown) {
    this.shown = shown;
  }

  List<FactView.Section> sections(Schema schema, RecordType type, Values data) {
    var sections = new ArrayList<FactView.Section>();
    for (var section : type.form()) {
      var facts =
          section.fields().stream()
              .flatMap(name -> type.field(name).stream())
              .flatMap(field -> fact(schema, field, data).stream())
              .toList();
      if (!facts.isEmpty()) {
        sections.add(new FactView.Section(section.title(), facts));
      }
    }
    return sections;
  }

  private Optional<FactView> fact(Schema schema, Field field, Values data) {
    return switch (field.type()) {
      case FieldType.Group group -> rows(schema, field, group, data.rows(field.name()));
      case FieldType.Text text when text.lines() > 1 -> one(schema, field, data, true);
      case FieldType.Link _ -> Optional.empty();
      case FieldType.Text _,
          FieldType.Number _,
          FieldType.YesNo _,
          FieldType.Date _,
          FieldType.DateTime _,
          FieldType.PartialDate _,
          FieldType.Code _,
          FieldType.Place _,
          FieldType.File _ ->
          one(schema, field, data, false);
    };
  }

  private Optional<FactView> one(Schema schema, Field field, Values data, boolean prose) {
    return Optional.of(shown.text(schema, field, data))
        .filter(text -> !text.isEmpty())
        .map(text -> new FactView.One(field.label(), text, prose));
  }

  /** Only the columns that hold anything. */
  private Optional<FactView> rows(
      Schema schema, Field field, FieldType.Group group, List<Values> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var columns =
        group.fields().values().stream()
            .filter(inner -> rows.stream().anyMatch(row -> row.has(inner.name())))
            .toList();
    var cells =
        rows.stream()
            .map(row -> columns.stream().map(inner -> shown.text(schema, inner, row)).toList())
            .toList();
    return Optional.of(
        new FactView.Rows(field.label(), columns.stream().map(Field::label).toList(), cells));
  }
}
