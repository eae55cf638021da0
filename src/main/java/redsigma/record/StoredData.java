package redsigma.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;

/**
 * Data as it was stored, perhaps under an earlier schema: read under the names of today, and kept
 * where today's schema knows no name for it.
 */
final class StoredData {

  private StoredData() {}

  /** What the type knows of it, renamed fields under their new names. */
  static Values known(RecordType type, Values stored) {
    var known = renamed(type, stored);
    for (var name : stored.names()) {
      if (!type.fields().containsKey(name)) {
        known = known.with(name, null);
      }
    }
    return known;
  }

  /** All of it, renamed fields under their new names. */
  static Values renamed(RecordType type, Values stored) {
    return renamed(type.fields(), stored);
  }

  /** A field's value, under whatever name it was stored. */
  static @Nullable Object value(Field field, Values stored) {
    return renamed(Map.of(field.name(), field), stored).value(field.name()).orElse(null);
  }

  /** New data with what was stored and the type does not know: hidden fields, removed ones. */
  static Values withUnknown(RecordType type, Values data, Values stored) {
    var whole = data;
    var renamed = renamed(type, stored);
    for (var name : renamed.names()) {
      if (!type.fields().containsKey(name)) {
        whole = whole.with(name, renamed.value(name).orElse(null));
      }
    }
    return whole;
  }

  private static Values renamed(Map<String, Field> fields, Values stored) {
    var renamed = stored;
    for (var field : fields.values()) {
      for (var old : field.was()) {
        if (renamed.has(old) && !fields.containsKey(old)) {
          var value = renamed.value(field.name()).or(() -> stored.value(old)).orElse(null);
          renamed = renamed.with(old, null).with(field.name(), value);
        }
      }
      if (field.type() instanceof FieldType.Group group && hasRenamed(group)) {
        renamed = renamed.with(field.name(), rows(group, renamed.rows(field.name())));
      }
    }
    return renamed;
  }

  private static boolean hasRenamed(FieldType.Group group) {
    return group.fields().values().stream().anyMatch(field -> !field.was().isEmpty());
  }

  private static List<Values> rows(FieldType.Group group, List<Values> rows) {
    var renamed = new ArrayList<Values>(rows.size());
    rows.forEach(row -> renamed.add(renamed(group.fields(), row)));
    return renamed;
  }
}
