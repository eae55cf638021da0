package redsigma.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record: its fields, its form, and how it introduces itself.
 *
 * @param portrait path of the file field whose first image stands for a record's icon, or null
 * @param happened path of the field that places an event in time, or null
 */
public record RecordType(
    String name,
    String app,
    String title,
    String plural,
    Kind kind,
    String icon,
    String colour,
    ReferencePattern reference,
    Template headline,
    Template summary,
    Banner banner,
    @Nullable String portrait,
    @Nullable String happened,
    Map<String, Field> fields,
    List<Section> form) {

  public RecordType {
    fields = Ordered.copyOf(fields);
    form = List.copyOf(form);
  }

  /** Whether records of the type are things that last, or something that happened. */
  public enum Kind {
    ENTITY,
    EVENT
  }

  /** Field paths and link types that stay in sight at the top of every page of a record. */
  public record Banner(List<String> fields, List<String> links) {
    public Banner {
      fields = List.copyOf(fields);
      links = List.copyOf(links);
    }
  }

  /** A titled part of the form; {@code when} hides it until its condition holds. */
  public record Section(
      String title, @Nullable String hint, List<String> fields, @Nullable Condition when) {
    public Section {
      fields = List.copyOf(fields);
    }
  }

  RecordType with(Map<String, Field> fields, List<Section> form) {
    return new RecordType(
        name, app, title, plural, kind, icon, colour, reference, headline, summary, banner,
        portrait, happened, fields, form);
  }

  /** Whether words look like a mark of its records. */
  public boolean isMarkedBy(String words) {
    return fields.values().stream().anyMatch(field -> field.marks(words));
  }

  public Optional<Field> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** The field a path such as {@code names.surname} leads to, through groups. */
  public Optional<Field> at(String path) {
    var dot = path.indexOf('.');
    if (dot < 0) {
      return field(path);
    }
    return field(path.substring(0, dot))
        .map(Field::type)
        .filter(FieldType.Group.class::isInstance)
        .map(type -> ((FieldType.Group) type).fields().get(path.substring(dot + 1)));
  }
}
