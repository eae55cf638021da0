package redsigma.web.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.document.Documents;
import redsigma.record.RecordId;
import redsigma.record.Shown;
import redsigma.record.Values;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.security.Viewer;
import redsigma.web.frame.FileLine;

/** Lays out what is known of a record, in the order of its form. */
@Component
class Facts {

  /** More values of a row do not fit beside each other. */
  private static final int MOST_COLUMNS = 5;

  private final Shown shown;
  private final Documents documents;

  Facts(Shown shown, Documents documents) {
    this.shown = shown;
    this.documents = documents;
  }

  List<FactView.Section> sections(Viewer viewer, Schema schema, RecordType type, Values data) {
    var files = files(viewer, type, data);
    return type.form().stream()
        .map(
            section ->
                new FactView.Section(
                    section.title(),
                    section.fields().stream()
                        .flatMap(name -> type.field(name).stream())
                        .flatMap(field -> fact(schema, field, data, files).stream())
                        .toList()))
        .filter(section -> !section.facts().isEmpty())
        .toList();
  }

  private Map<String, FileLine> files(Viewer viewer, RecordType type, Values data) {
    var ids = ids(type.fields(), data).filter(RecordId::isId).map(UUID::fromString).toList();
    return documents.findAll(viewer, ids).stream()
        .map(FileLine::of)
        .collect(Collectors.toMap(FileLine::id, line -> line, (first, _) -> first));
  }

  /** The ids of all files that a record names. */
  static Stream<String> ids(Map<String, Field> fields, Values data) {
    return fields.values().stream()
        .flatMap(
            field ->
                field.type() instanceof FieldType.Group group
                    ? data.rows(field.name()).stream().flatMap(row -> ids(group.fields(), row))
                    : field.type() instanceof FieldType.File
                        ? data.codes(field.name()).stream()
                        : Stream.empty());
  }

  private Optional<FactView> fact(
      Schema schema, Field field, Values data, Map<String, FileLine> files) {
    return switch (field.type()) {
      case FieldType.Group group -> rows(schema, field, group, data.rows(field.name()), files);
      case FieldType.Text _ when prose(field) -> one(schema, field, data, true);
      case FieldType.Link _ -> Optional.empty();
      case FieldType.File _ ->
          Optional.of(cell(schema, field, data, files))
              .filter(cell -> !cell.files().isEmpty())
              .map(cell -> new FactView.Files(field.label(), cell.files()));
      case FieldType.Text _,
          FieldType.Number _,
          FieldType.YesNo _,
          FieldType.Date _,
          FieldType.DateTime _,
          FieldType.PartialDate _,
          FieldType.Code _,
          FieldType.Place _ ->
          one(schema, field, data, false);
    };
  }

  private Optional<FactView> one(Schema schema, Field field, Values data, boolean prose) {
    return Optional.of(shown.text(schema, field, data))
        .filter(text -> !text.isEmpty())
        .map(text -> new FactView.One(field.label(), text, prose, around(field, data)));
  }

  private static @Nullable String around(Field field, Values data) {
    return field.type() instanceof FieldType.Place
        ? data.text(field.name()).map(at -> "/search/map?q=within:" + at + ",500m").orElse(null)
        : null;
  }

  /** Only the columns that hold anything. */
  private Optional<FactView> rows(
      Schema schema,
      Field field,
      FieldType.Group group,
      List<Values> rows,
      Map<String, FileLine> files) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var columns =
        group.fields().values().stream()
            .filter(inner -> rows.stream().anyMatch(row -> row.has(inner.name())))
            .toList();
    var cells =
        rows.stream()
            .map(row -> columns.stream().map(inner -> cell(schema, inner, row, files)).toList())
            .toList();
    return Optional.of(
        new FactView.Rows(
            field.label(),
            columns.stream().map(Field::label).toList(),
            cells,
            columns.size() > MOST_COLUMNS || columns.stream().anyMatch(Facts::prose)));
  }

  private static boolean prose(Field field) {
    return field.type() instanceof FieldType.Text text && text.lines() > 1;
  }

  private FactView.Cell cell(Schema schema, Field field, Values data, Map<String, FileLine> files) {
    if (!(field.type() instanceof FieldType.File)) {
      return new FactView.Cell(
          field.label(), shown.text(schema, field, data), List.of(), prose(field));
    }
    var seen =
        data.codes(field.name()).stream()
            .flatMap(id -> Optional.ofNullable(files.get(id)).stream())
            .toList();
    return new FactView.Cell(field.label(), "", seen, false);
  }
}
