package redsigma.command.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of one maker as they stand in the YAML. */
record Keys(Map<?, ?> source) {

  private static final Set<String> BESIDES =
      Set.of("chance", "as", "unique", "skew", "step", "years", "days", "spread");

  /** The first key that is no mere modifier. */
  String kind() {
    return source.keySet().stream()
        .map(String::valueOf)
        .filter(key -> !BESIDES.contains(key))
        .findFirst()
        .orElseThrow(this::unknown);
  }

  Object of(String key) {
    var value = source.get(key);
    if (value == null) {
      throw new IllegalArgumentException("'%s' is missing in %s".formatted(key, source));
    }
    return value;
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(source.get(key)).map(String::valueOf);
  }

  String text(String key) {
    return of(key).toString();
  }

  int integer(String key) {
    return Integer.parseInt(text(key));
  }

  double number(String key, double otherwise) {
    return find(key).map(Double::parseDouble).orElse(otherwise);
  }

  boolean flag(String key) {
    return Boolean.TRUE.equals(source.get(key));
  }

  int[] pair(String key) {
    if (of(key) instanceof List<?> ends && ends.size() == 2) {
      return ends.stream().mapToInt(end -> Integer.parseInt(String.valueOf(end))).toArray();
    }
    throw new IllegalArgumentException("'%s' is no pair in %s".formatted(key, source));
  }

  Map<String, Object> others(String... but) {
    var others = new LinkedHashMap<String, Object>();
    source.forEach((key, value) -> others.put(String.valueOf(key), value));
    others.keySet().removeAll(List.of(but));
    return others;
  }

  IllegalArgumentException unknown() {
    return new IllegalArgumentException("No kind of maker is named in %s".formatted(source));
  }
}
