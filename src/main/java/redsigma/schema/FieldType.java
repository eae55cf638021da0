package redsigma.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dozen kinds of field; every room that treats fields differs over these and nothing else. */
public sealed interface FieldType {

  /** Free text of one line or several; {@code format} gives it a validator that warns. */
  record Text(int lines, int max, @Nullable Format format) implements FieldType {}

  /** A decimal number, with the unit shown behind it. */
  record Number(
      int decimals, @Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String unit)
      implements FieldType {}

  record YesNo() implements FieldType {}

  /** A calendar day, stored as ISO 8601 {@code 1991-04-03}. */
  record Date() implements FieldType {}

  /** An instant, stored in UTC, shown in Europe/London. */
  record DateTime() implements FieldType {}

  /** A year, a month or a day, each perhaps estimated: {@code 1991}, {@code 1991-04~}. */
  record PartialDate() implements FieldType {}

  /** One code of a list, or several. */
  record Code(String list, boolean many) implements FieldType {}

  /**
   * A relationship drawn as a field. {@code to} names the record types offered; {@code role} fixes
   * the role, or is null when the form asks for it; {@code reversed} when this record is the link's
   * far end.
   */
  record Link(String link, List<String> to, @Nullable String role, boolean many, boolean reversed)
      implements FieldType {
    public Link {
      to = List.copyOf(to);
    }
  }

  /** A point on the map, stored as {@code latitude,longitude} in WGS 84. */
  record Place() implements FieldType {}

  /** A file kept beside the record, or several, stored by id; {@code accept} is never empty. */
  record File(Set<Content> accept, boolean many) implements FieldType {
    public File {
      accept = Set.copyOf(accept);
    }

    /** What a file may hold. */
    public enum Content {
      IMAGES,
      DOCUMENTS,
      AUDIO,
      VIDEO
    }
  }

  /** Repeating rows of fields; {@code item} is the word for one of them. */
  record Group(String item, Map<String, Field> fields) implements FieldType {
    public Group {
      fields = Ordered.copyOf(fields);
    }
  }
}
