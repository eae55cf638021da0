package redsigma.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record's data: field names to typed values, and the only holder of them.
 *
 * <p>A value is a String (text, code, dates in ISO 8601, places), a BigDecimal, a Boolean, a List
 * of String (several codes), or a List of Values (the rows of a group). Empty values are left out.
 */
public final class Values {

  public static final Values EMPTY = new Values(Map.of());

  private final Map<String, Object> values;

  private Values(Map<String, Object> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** Reads a plain tree of maps, lists and scalars, as YAML and JSON give it. */
  public static Values of(Map<String, ?> tree) {
    var values = new LinkedHashMap<String, Object>();
    tree.forEach(
        (name, value) -> {
          var canonical = canonical(value);
          if (canonical != null) {
            values.put(name, canonical);
          }
        });
    return values.isEmpty() ? EMPTY : new Values(values);
  }

  private static @Nullable Object canonical(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text -> text.isBlank() ? null : text;
      case Boolean flag -> flag;
      case BigDecimal number -> number;
      case java.lang.Number number -> new BigDecimal(number.toString());
      case Values row -> row;
      case Map<?, ?> map -> ofMap(map);
      case List<?> list -> canonicalList(list);
      default -> value.toString();
    };
  }

  private static @Nullable Values ofMap(Map<?, ?> map) {
    var named = new LinkedHashMap<String, Object>();
    map.forEach(
        (key, value) -> {
          if (key != null && value != null) {
            named.put(key.toString(), value);
          }
        });
    var values = of(named);
    return values.isEmpty() ? null : values;
  }

  private static @Nullable Object canonicalList(List<?> list) {
    var items = list.stream().map(Values::canonical).filter(item -> item != null).toList();
    return items.isEmpty() ? null : items;
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  public Set<String> names() {
    return values.keySet();
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value as the class comment says, for those that switch over the field's type. */
  public Optional<Object> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** A text, code, date or place as it is stored; empty when absent or of another shape. */
  public Optional<String> text(String name) {
    return value(name).filter(String.class::isInstance).map(String.class::cast);
  }

  public Optional<BigDecimal> number(String name) {
    return value(name).filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast);
  }

  public boolean flag(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  public Optional<LocalDate> date(String name) {
    return text(name).filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}")).map(LocalDate::parse);
  }

  public Optional<Instant> instant(String name) {
    return text(name).filter(text -> text.contains("T")).map(Instant::parse);
  }

  /** The codes of a field that holds one or several. */
  public List<String> codes(String name) {
    return switch (values.get(name)) {
      case String one -> List.of(one);
      case List<?> many -> many.stream().map(String::valueOf).toList();
      case null, default -> List.of();
    };
  }

  /** The rows of a group, in order. */
  public List<Values> rows(String name) {
    if (values.get(name) instanceof List<?> rows) {
      return rows.stream().filter(Values.class::isInstance).map(Values.class::cast).toList();
    }
    return List.of();
  }

  /** These values with one set, or taken away when {@code value} is null or blank. */
  public Values with(String name, @Nullable Object value) {
    var copy = new LinkedHashMap<>(values);
    var canonical = canonical(value);
    if (canonical == null) {
      copy.remove(name);
    } else {
      copy.put(name, canonical);
    }
    return copy.isEmpty() ? EMPTY : new Values(copy);
  }

  /** A plain tree of maps, lists and scalars, for JSON and for conditions. */
  public Map<String, Object> plain() {
    var plain = new LinkedHashMap<String, Object>();
    values.forEach((name, value) -> plain.put(name, plain(value)));
    return plain;
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Values row -> row.plain();
      case List<?> list -> list.stream().map(Values::plain).toList();
      default -> value;
    };
  }

  public String json() {
    return Json.write(plain());
  }

  public static Values fromJson(String json) {
    return of(Json.read(json));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Values that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
