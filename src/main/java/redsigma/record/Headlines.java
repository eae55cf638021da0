package redsigma.record;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.schema.Template;

/** What a record is called and when it happened, by its type's templates. */
@Component
class Headlines {

  private static final int LONGEST = 300;

  private final Shown shown;

  Headlines(Shown shown) {
    this.shown = shown;
  }

  /** The title as it is stored; the type's own title and the reference where nothing is known. */
  String title(Schema schema, RecordType type, Values data, String reference) {
    var line = render(schema, type, type.headline(), data);
    if (line.isBlank()) {
      return type.title() + " " + reference;
    }
    return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
  }

  String render(Schema schema, RecordType type, Template template, Values data) {
    return template.render(path -> at(schema, type, data, path));
  }

  /** The shown value of a path; of a group's field, that of its first row. */
  String at(Schema schema, RecordType type, Values data, String path) {
    return type.at(path).map(field -> shown.text(schema, field, holder(data, path))).orElse("");
  }

  private static Values holder(Values data, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return data;
    }
    return data.rows(path.substring(0, dot)).stream().findFirst().orElse(Values.EMPTY);
  }

  /** When it happened: the start of the day or period, London time, where only that is known. */
  @Nullable Instant happened(RecordType type, Values data) {
    return Optional.ofNullable(type.happened())
        .flatMap(
            path ->
                type.at(path)
                    .flatMap(field -> instant(field.type(), field.name(), holder(data, path))))
        .orElse(null);
  }

  private static Optional<Instant> instant(FieldType type, String name, Values data) {
    return switch (type) {
      case FieldType.DateTime t -> data.text(name).flatMap(Dates::instant);
      case FieldType.Date t -> day(name, data);
      case FieldType.PartialDate t -> day(name, data);
      case FieldType.Text t -> Optional.empty();
      case FieldType.Number t -> Optional.empty();
      case FieldType.YesNo t -> Optional.empty();
      case FieldType.Code t -> Optional.empty();
      case FieldType.Link t -> Optional.empty();
      case FieldType.Place t -> Optional.empty();
      case FieldType.File t -> Optional.empty();
      case FieldType.Group t -> Optional.empty();
    };
  }

  private static Optional<Instant> day(String name, Values data) {
    return data.text(name)
        .flatMap(Dates::first)
        .map(day -> day.atStartOfDay(Dates.LONDON).toInstant());
  }
}
