package redsigma.schema;

import dev.cel.common.values.NullValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record's data as CEL takes it: whole numbers and doubles, and a null for whatever is absent.
 */
final class CelData {

  private CelData() {}

  static Map<String, Object> of(Map<String, ?> data, CelNames names) {
    var variables = new HashMap<String, Object>();
    names.variables().forEach(name -> variables.put(name, value(data.get(name), names.asked())));
    return variables;
  }

  private static Object value(@Nullable Object value, Set<String> asked) {
    return switch (value) {
      case null -> NullValue.NULL_VALUE;
      case BigDecimal number -> number(number);
      case Integer number -> number.longValue();
      case Map<?, ?> row -> row(row, asked);
      case List<?> list -> list.stream().map(item -> value(item, asked)).toList();
      default -> value;
    };
  }

  private static Object row(Map<?, ?> row, Set<String> asked) {
    var filled = new HashMap<String, Object>();
    asked.forEach(name -> filled.put(name, NullValue.NULL_VALUE));
    row.forEach((name, value) -> filled.put(String.valueOf(name), value(value, asked)));
    return filled;
  }

  private static Object number(BigDecimal number) {
    var plain = number.stripTrailingZeros();
    return plain.scale() <= 0 && plain.precision() - plain.scale() <= 18
        ? (Object) plain.longValueExact()
        : (Object) number.doubleValue();
  }
}
