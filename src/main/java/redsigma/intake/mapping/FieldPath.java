package redsigma.intake.mapping;

import org.jspecify.annotations.Nullable;

/** Where a value goes: {@code happenedAt}, or {@code names.0.surname} in a row of a group. */
public record FieldPath(String field, int row, @Nullable String inner) {

  /** Reads a path; what is no row number reads as a field name with dots, which no type has. */
  public static FieldPath of(String path) {
    var parts = path.split("\\.", -1);
    if (parts.length == 3 && parts[1].matches("\\d{1,3}")) {
      return new FieldPath(parts[0], Integer.parseInt(parts[1]), parts[2]);
    }
    return new FieldPath(path, 0, null);
  }
}
