package redsigma.record;

import java.util.Map;
import redsigma.schema.Field;
import redsigma.schema.FieldType;

/** Whether data name files, so that most saves need not look for uploads. */
final class FileNames {

  private FileNames() {}

  static boolean areIn(Map<String, Field> fields, Values data) {
    return fields.values().stream()
        .anyMatch(field -> data.has(field.name()) && isNaming(field, data));
  }

  private static boolean isNaming(Field field, Values data) {
    return switch (field.type()) {
      case FieldType.File _ -> true;
      case FieldType.Group group ->
          data.rows(field.name()).stream().anyMatch(row -> areIn(group.fields(), row));
      case FieldType.Text _,
          FieldType.Number _,
          FieldType.YesNo _,
          FieldType.Date _,
          FieldType.DateTime _,
          FieldType.PartialDate _,
          FieldType.Code _,
          FieldType.Link _,
          FieldType.Place _ ->
          false;
    };
  }
}
