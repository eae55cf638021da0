package redsigma.schema;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every key that a package's files may have; the editors' schemas in docs/schema say the same. */
final class Keys {

  static final Set<String> APP = Set.of("app", "title", "icon", "order", "builds-on");
  static final Set<String> TYPE =
      Set.of(
          "type",
          "title",
          "plural",
          "kind",
          "icon",
          "colour",
          "reference",
          "headline",
          "summary",
          "happened",
          "banner",
          "portrait",
          "fields",
          "form");
  static final Set<String> BANNER = Set.of("fields", "links");
  static final Set<String> SECTION = Set.of("section", "hint", "fields", "when");
  static final Set<String> CHIP = Set.of("tone", "text", "review", "expiry");
  static final Set<String> LINK = Set.of("title", "from", "to", "words", "roles");
  static final Set<String> WORDS = Set.of("forward", "reverse");
  static final Set<String> ROLE = Set.of("label", "forward", "reverse", "tone");
  static final Set<String> LIST = Set.of("list", "title", "source", "codes");
  static final Set<String> CODE = Set.of("label", "national", "from", "until", "group", "tone");
  static final Set<String> EXAMPLE = Set.of("key", "type", "data", "links");
  static final Set<String> EXAMPLE_LINK =
      Set.of("link", "role", "to", "from", "until", "certainty", "because");
  static final Set<String> FIELD =
      Set.of(
          "type",
          "label",
          "hint",
          "default",
          "required-for",
          "search",
          "facet",
          "quick",
          "chip",
          "protected",
          "when");

  /** The keys that only fields of a kind have. */
  static final Map<String, Set<String>> KINDS =
      Map.ofEntries(
          Map.entry("text", Set.of("lines", "max", "format")),
          Map.entry("number", Set.of("decimals", "min", "max", "unit")),
          Map.entry("yesNo", Set.of()),
          Map.entry("date", Set.of()),
          Map.entry("dateTime", Set.of()),
          Map.entry("partialDate", Set.of()),
          Map.entry("code", Set.of("list", "many")),
          Map.entry("link", Set.of("link", "to", "role", "many", "reversed")),
          Map.entry("place", Set.of()),
          Map.entry("file", Set.of("accept", "many")),
          Map.entry("group", Set.of("item", "fields")));

  private Keys() {}

  static Set<String> ofField(String kind) {
    var keys = new TreeSet<>(FIELD);
    keys.addAll(KINDS.getOrDefault(kind, Set.of()));
    return keys;
  }
}
