package redsigma.web.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redsigma.schema.LinkType;
import redsigma.schema.Schema;

/** The ways in which records of two types may be linked, as words between them. */
final class LinkKinds {

  private LinkKinds() {}

  /** A link type, in a role or none, read from its near end or its far one. */
  record LinkKind(LinkType type, @Nullable String role, boolean reversed) {

    String words() {
      return type.words(role, reversed);
    }

    /** As a form carries it. */
    String value() {
      return "%s:%s:%s".formatted(type.name(), role == null ? "" : role, reversed ? "r" : "f");
    }
  }

  /** All ways, each in words that no other has. */
  static List<LinkKind> between(Schema schema, String here, String there) {
    var byWords = new LinkedHashMap<String, LinkKind>();
    kinds(schema.linkTypesBetween(here, there), false)
        .forEach(kind -> byWords.putIfAbsent(kind.words(), kind));
    kinds(schema.linkTypesBetween(there, here), true)
        .forEach(kind -> byWords.putIfAbsent(kind.words(), kind));
    return List.copyOf(byWords.values());
  }

  private static List<LinkKind> kinds(List<LinkType> types, boolean reversed) {
    var kinds = new ArrayList<LinkKind>();
    for (var type : types) {
      type.roles().keySet().forEach(role -> kinds.add(new LinkKind(type, role, reversed)));
      kinds.add(new LinkKind(type, null, reversed));
    }
    return kinds;
  }

  static Optional<LinkKind> of(Schema schema, String value) {
    var parts = value.split(":", -1);
    return parts.length != 3
        ? Optional.empty()
        : schema
            .findLinkType(parts[0])
            .map(
                type ->
                    new LinkKind(type, parts[1].isEmpty() ? null : parts[1], parts[2].equals("r")));
  }
}
