package redsigma.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Follows paths such as {@code names.surname} to the fields they lead to. */
final class Paths {

  static final String GROUP_REMEDY = "Name one of its fields, as 'names.surname'.";

  private Paths() {}

  /** The field of a path; a problem when there is none. */
  static Optional<Field> find(Value at, RecordType type, String path) {
    var field = type.at(path);
    if (field.isEmpty()) {
      at.problem("There is no field '%s'.".formatted(path), Nearest.remedy(path, all(type)));
    }
    return field;
  }

  /** The texts of a list, each with its place. */
  static List<Value> texts(Part part, String key) {
    return part.find(key).stream()
        .flatMap(value -> value.items().stream())
        .filter(item -> item.isText() && !item.isEmpty())
        .toList();
  }

  private static Set<String> all(RecordType type) {
    var paths = new TreeSet<String>();
    for (var field : type.fields().values()) {
      if (field.type() instanceof FieldType.Group group) {
        group.fields().keySet().forEach(name -> paths.add(field.name() + "." + name));
      } else {
        paths.add(field.name());
      }
    }
    return paths;
  }
}
