package redsigma.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import redsigma.record.Values;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;

/**
 * One value of a record that may be found or counted, with its field and the row it stands in.
 *
 * <p>Protected fields yield none: they never enter the index, nor the reasons shown with a hit.
 */
record FieldText(String path, Field field, String value, Values row) {

  static List<FieldText> of(RecordType type, Values data) {
    var texts = new ArrayList<FieldText>();
    type.fields().values().forEach(field -> collect("", field, data, texts));
    return texts;
  }

  private static void collect(String above, Field field, Values data, List<FieldText> texts) {
    if (field.protectedBy() != null || !data.has(field.name())) {
      return;
    }
    var path = above + field.name();
    if (field.type() instanceof FieldType.Group group) {
      for (var row : data.rows(field.name())) {
        group.fields().values().forEach(inner -> collect(path + ".", inner, row, texts));
      }
    } else if (field.search() != Field.SearchRole.NONE || field.facet()) {
      data.value(field.name()).ifPresent(value -> add(path, field, value, data, texts));
    }
  }

  private static void add(
      String path, Field field, Object value, Values row, List<FieldText> texts) {
    switch (value) {
      case List<?> many -> many.forEach(one -> add(path, field, one, row, texts));
      case BigDecimal number -> texts.add(new FieldText(path, field, number.toPlainString(), row));
      case Values none -> {}
      default -> texts.add(new FieldText(path, field, value.toString(), row));
    }
  }
}
