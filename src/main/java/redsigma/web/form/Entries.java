package redsigma.web.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A form as it stands, word for word: names of inputs and the texts in them. Drawing, drafts and
 * reading all work from it, so that nothing typed is ever lost between them.
 */
public record Entries(Map<String, List<String>> named) {

  public static final Entries NONE = new Entries(Map.of());

  private static final String INSIDE = ".new.l.";

  public Entries {
    var copy = new LinkedHashMap<String, List<String>>();
    named.forEach((name, texts) -> copy.put(name, List.copyOf(texts)));
    named = Collections.unmodifiableMap(copy);
  }

  /** Whether a row links a record that is being made in the form, and not the form's own. */
  static boolean isInside(String row) {
    return row.contains(INSIDE);
  }

  /** The row that makes the record of such a link. */
  static String around(String row) {
    return row.substring(0, row.lastIndexOf(INSIDE));
  }

  /** The first text of a name, empty when there is none. */
  public String first(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  public List<String> all(String name) {
    return named.getOrDefault(name, List.of());
  }

  public boolean has(String name) {
    return named.containsKey(name);
  }

  public Entries with(String name, String text) {
    return with(name, List.of(text));
  }

  public Entries with(String name, List<String> texts) {
    var copy = new LinkedHashMap<>(named);
    copy.put(name, texts);
    return new Entries(copy);
  }

  public Entries withAll(Entries others) {
    var copy = new LinkedHashMap<>(named);
    copy.putAll(others.named);
    return new Entries(copy);
  }

  /** Without a name and everything below it. */
  public Entries without(String name) {
    var copy = new LinkedHashMap<>(named);
    copy.keySet().removeIf(key -> isAtOrBelow(key, name));
    return new Entries(copy);
  }

  /** Only a name and everything below it. */
  public Entries only(String name) {
    var copy = new LinkedHashMap<>(named);
    copy.keySet().removeIf(key -> !isAtOrBelow(key, name));
    return new Entries(copy);
  }

  /** Whether nothing but blanks stands below a name. */
  public boolean blankBelow(String name) {
    return named.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(name + "."))
        .allMatch(entry -> entry.getValue().stream().allMatch(String::isBlank));
  }

  /** The numbers of the rows below a name, in order. */
  public List<Integer> rows(String name) {
    var row = Pattern.compile(Pattern.quote(name) + "\\.(\\d{1,4})(\\..*)?");
    return named.keySet().stream()
        .map(row::matcher)
        .filter(found -> found.matches())
        .map(found -> Integer.valueOf(found.group(1)))
        .distinct()
        .sorted()
        .toList();
  }

  /** These entries with the rows below a name in another order; rows not named go. */
  public Entries withRows(String name, List<Integer> order) {
    var arranged = without(name).withAll(withoutRows(name));
    for (int row = 0; row < order.size(); row++) {
      var from = name + "." + order.get(row);
      var to = name + "." + row;
      arranged = arranged.withAll(only(from).renamed(key -> to + key.substring(from.length())));
    }
    return arranged;
  }

  private Entries withoutRows(String name) {
    var kept = only(name);
    for (int row : rows(name)) {
      kept = kept.without(name + "." + row);
    }
    return kept;
  }

  private Entries renamed(UnaryOperator<String> rename) {
    var copy = new LinkedHashMap<String, List<String>>();
    named.forEach((name, texts) -> copy.put(rename.apply(name), texts));
    return new Entries(copy);
  }

  private static boolean isAtOrBelow(String key, String name) {
    return key.equals(name) || key.startsWith(name + ".");
  }
}
